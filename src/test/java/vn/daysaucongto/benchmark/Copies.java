package vn.daysaucongto.benchmark;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.daysaucongto.platform.RequestCode;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Copies a case with everything that belongs to it, as often as wanted, by one statement
 * a table. Which rows belong to it, and what of them has to differ, the database's own
 * description says. Contents of documents are left empty.
 */
final class Copies {

	/** Of the engine: rows belong to a case by its process instances. */
	private static final List<String> INSTANCES = List.of("root_proc_inst_id_", "proc_inst_id_",
			"process_instance_id_");

	/** Of ours: by what begins with its code. */
	private static final List<String> CODES = List.of("code", "request_code", "case_key", "notice_id", "subject");

	private static final Set<String> ENGINE_IDS = Set.of("id_", "proc_inst_id_", "root_proc_inst_id_", "execution_id_",
			"act_inst_id_", "parent_act_inst_id_", "task_id_", "operation_id_", "dec_inst_id_", "root_dec_inst_id_",
			"call_proc_inst_id_", "super_process_instance_id_", "super_exec_", "parent_id_", "process_instance_id_",
			"root_process_instance_id_", "var_scope_", "var_inst_id_");

	/** Between the numbers of the rows of two copies; no template has that many. */
	private static final long APART = 1_000_000;

	private final JdbcTemplate sql;

	private final Map<String, TableShape> tables = new LinkedHashMap<>();

	/**
	 * @param sql on one connection: it checks no references while it copies
	 */
	Copies(JdbcTemplate sql) {
		this.sql = sql;
		sql.queryForList("select tablename from pg_tables where schemaname = 'public' order by 1", String.class)
			.forEach((name) -> this.tables.put(name, TableShape.of(sql, name)));
	}

	/** Indexes are built once, afterwards: that takes a fraction of the time. */
	void withoutIndexes(Runnable copying) {
		List<Map<String, Object>> indexes = this.sql.queryForList(
				"""
						select indexname, indexdef from pg_indexes where schemaname = 'public' and indexdef not like '%UNIQUE%'""");
		indexes.forEach((index) -> this.sql.execute("drop index " + index.get("indexname")));
		this.sql.execute("set session_replication_role = replica");
		copying.run();
		this.sql.execute("set session_replication_role = default");
		indexes.forEach((index) -> this.sql.execute((String) index.get("indexdef")));
		this.sql.execute("vacuum analyze");
	}

	/**
	 * Makes copies.
	 * @param codes what stands before the six digits of their codes
	 */
	void make(RequestCode template, String codes, int first, int last) {
		for (TableShape table : this.tables.values()) {
			rows(table, template, new HashSet<>()).filter((rows) -> areThere(table, rows))
				.ifPresent((rows) -> copy(table, rows, new Copy(template, codes, first, last)));
		}
	}

	private boolean areThere(TableShape table, String rows) {
		return this.sql.queryForObject("select exists (select 1 from " + table.name() + " t where " + rows + ")",
				Boolean.class);
	}

	/** Which rows of the table are the case's; empty for what belongs to no case. */
	private Optional<String> rows(TableShape table, RequestCode template, Set<String> seen) {
		if (!seen.add(table.name())) {
			return Optional.empty();
		}
		String instances = "(select p.id_ from act_hi_procinst p where p.business_key_ like '" + template + "%')";
		if (table.name().equals("act_ru_identitylink")) {
			return Optional
				.of("t.task_id_ in (select k.id_ from act_ru_task k where k.proc_inst_id_ in " + instances + ")");
		}
		if (table.isOfTheEngine()) {
			return column(table, INSTANCES).map((column) -> "t." + column + " in " + instances);
		}
		return column(table, CODES).map((column) -> "t." + column + " like '" + template + "%'")
			.or(() -> ofParents(table, template, seen));
	}

	private static Optional<String> column(TableShape table, List<String> wanted) {
		return wanted.stream().filter(table.columns()::containsKey).findFirst();
	}

	private Optional<String> ofParents(TableShape table, RequestCode template, Set<String> seen) {
		return table.parents().entrySet().stream().flatMap((reference) -> {
			String[] parent = reference.getValue().split("\\.");
			return rows(this.tables.get(parent[0]), template, seen)
				.map((rows) -> "t." + reference.getKey() + " in (select t." + parent[1] + " from " + parent[0]
						+ " t where " + rows + ")")
				.stream();
		}).findFirst();
	}

	private void copy(TableShape table, String rows, Copy copy) {
		Set<String> prefixed = prefixed(table, rows, copy.template());
		String values = table.columns()
			.keySet()
			.stream()
			.map((column) -> prefixed.contains(column) ? "n || '-' || t." + column : value(table, column, copy))
			.collect(Collectors.joining(", "));
		this.sql.update("insert into " + table.name() + " (" + String.join(", ", table.columns().keySet()) + ") select "
				+ values + " from " + table.name() + " t cross join generate_series(" + copy.first() + ", "
				+ copy.last() + ") n where " + rows);
	}

	private static String value(TableShape table, String column, Copy copy) {
		if (table.isNumberOfARow(column)) {
			return "t." + column + " + n::bigint * " + APART;
		}
		return switch (table.columns().get(column)) {
			case "bytea" -> "case when t." + column + " is not null then '\\x00'::bytea end";
			case "character varying", "text" ->
				"replace(t." + column + ", '" + copy.template() + "', '" + copy.codes() + "' || lpad(n::text, 6, '0'))";
			// the past of a case, not its future: nothing falls due by copying
			case "timestamp without time zone", "timestamp with time zone" -> "case when t." + column
					+ " < now() then t." + column + " - n * interval '3 minutes' else t." + column + " end";
			default -> "t." + column;
		};
	}

	/**
	 * Ids of the engine, and texts of unique indexes in which nothing else would differ.
	 */
	private Set<String> prefixed(TableShape table, String rows, RequestCode template) {
		if (table.isOfTheEngine()) {
			return ENGINE_IDS.stream().filter(table.columns()::containsKey).collect(Collectors.toSet());
		}
		return table.unique()
			.stream()
			.filter((columns) -> columns.stream()
				.noneMatch((column) -> table.isNumberOfARow(column) || namesTheCase(table, column, rows, template)))
			.flatMap((columns) -> columns.stream().filter(table::isText))
			.collect(Collectors.toSet());
	}

	private boolean namesTheCase(TableShape table, String column, String rows, RequestCode template) {
		return table.isText(column) && this.sql.queryForObject("select coalesce(bool_and(t." + column + " like '%"
				+ template + "%'), true) from " + table.name() + " t where " + rows, Boolean.class);
	}

	private record Copy(RequestCode template, String codes, int first, int last) {
	}

}
