package vn.daysaucongto.process.scenario;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.daysaucongto.platform.RequestCode;

import org.springframework.jdbc.core.JdbcTemplate;

/** Copies a finished case with its notices, as often as wanted, each an hour older. */
final class ManyCases {

	/** The tables in which cases are looked for and looked at. */
	private static final List<String> HISTORY = List.of("act_hi_actinst", "act_hi_taskinst", "act_hi_op_log",
			"act_hi_decinst", "act_hi_dec_in", "act_hi_dec_out", "act_hi_procinst");

	private static final Set<String> IDS = Set.of("id_", "proc_inst_id_", "root_proc_inst_id_", "execution_id_",
			"act_inst_id_", "parent_act_inst_id_", "task_id_", "operation_id_", "dec_inst_id_", "root_dec_inst_id_",
			"call_proc_inst_id_", "super_process_instance_id_");

	private final JdbcTemplate sql;

	private final RequestCode pattern;

	ManyCases(JdbcTemplate sql, RequestCode pattern) {
		this.sql = sql;
		this.pattern = pattern;
	}

	static String code(int number) {
		return "DSCT25%06d".formatted(number);
	}

	/** Every tenth was cancelled. */
	void make(int number) {
		copy("service_request", "t.code = '" + this.pattern + "'", number);
		this.sql.update("update service_request set outcome = 'CANCELLED' where code like 'DSCT25%0'");
		String processes = "(select p.id_ from act_hi_procinst p where p.business_key_ like '" + this.pattern + "%')";
		HISTORY.forEach((table) -> copy(table, table.startsWith("act_hi_dec_")
				? "t.dec_inst_id_ in (select d.id_ from act_hi_decinst d where d.proc_inst_id_ in " + processes + ")"
				: "t.proc_inst_id_ in " + processes, number));
		forEachTable("analyze");
	}

	/** Indexes are built once, afterwards: that takes a fraction of the time. */
	private void copy(String table, String where, int number) {
		List<Map<String, Object>> indexes = this.sql.queryForList(
				"select indexname, indexdef from pg_indexes where tablename = ? and indexdef not like '%UNIQUE%'",
				table);
		indexes.forEach((index) -> this.sql.execute("drop index " + index.get("indexname")));
		insert(table, where, number);
		indexes.forEach((index) -> this.sql.execute((String) index.get("indexdef")));
	}

	private void insert(String table, String where, int number) {
		List<String> columns = this.sql.queryForList(
				"select column_name from information_schema.columns where table_name = ? and data_type <> 'bytea'"
						+ " order by ordinal_position",
				String.class, table);
		String values = columns.stream().map(this::value).collect(Collectors.joining(", "));
		this.sql.update("insert into " + table + " (" + String.join(", ", columns) + ") select " + values + " from "
				+ table + " t cross join generate_series(1, " + number + ") n where " + where);
	}

	private String value(String column) {
		if (IDS.contains(column) || column.equals("client_key")) {
			return "n || '-' || t." + column;
		}
		if (column.equals("code") || column.equals("business_key_")) {
			return "replace(t." + column + ", '" + this.pattern + "', 'DSCT25' || lpad(n::text, 6, '0'))";
		}
		return (column.endsWith("time_") || column.endsWith("_at") || column.equals("timestamp_"))
				? "t." + column + " - n * interval '1 hour'" : "t." + column;
	}

	/** What was taken back leaves no room behind. */
	void tidiesUp() {
		forEachTable("vacuum");
	}

	private void forEachTable(String command) {
		Stream.concat(HISTORY.stream(), Stream.of("service_request"))
			.forEach((table) -> this.sql.execute(command + " " + table));
	}

}
