package vn.daysaucongto.benchmark;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * A table as the database describes it.
 *
 * @param columns with their types, in order
 * @param parents columns that name a row of another table: {@code table.column}
 * @param unique columns of each unique index
 */
record TableShape(String name, Map<String, String> columns, Map<String, String> parents, List<Set<String>> unique) {

	static TableShape of(JdbcTemplate sql, String name) {
		Map<String, String> columns = new LinkedHashMap<>();
		sql.query("""
				select column_name, data_type from information_schema.columns
				where table_name = ? and table_schema = 'public' order by ordinal_position""",
				(RowCallbackHandler) (row) -> columns.put(row.getString(1), row.getString(2)), name);
		Map<String, String> parents = sql.queryForList("""
				select a.attname as col, r.confrelid::regclass || '.' || f.attname as parent
				from pg_constraint r
				join pg_attribute a on a.attrelid = r.conrelid and a.attnum = r.conkey[1]
				join pg_attribute f on f.attrelid = r.confrelid and f.attnum = r.confkey[1]
				where r.contype = 'f' and r.conrelid = ?::regclass""", name)
			.stream()
			.collect(Collectors.toMap((row) -> (String) row.get("col"), (row) -> (String) row.get("parent")));
		List<Set<String>> unique = sql.queryForList("""
				select string_agg(a.attname, ',') from pg_index i
				join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
				where i.indrelid = ?::regclass and i.indisunique group by i.indexrelid""", String.class, name)
			.stream()
			.<Set<String>>map((names) -> new HashSet<>(Arrays.asList(names.split(","))))
			.toList();
		return new TableShape(name, columns, parents, unique);
	}

	boolean isOfTheEngine() {
		return this.name.startsWith("act_");
	}

	boolean isText(String column) {
		return this.columns.get(column).startsWith("character") || "text".equals(this.columns.get(column));
	}

	/** A number by which rows are known, here or where they belong. */
	boolean isNumberOfARow(String column) {
		boolean key = this.unique.contains(Set.of(column)) || this.parents.containsKey(column)
				|| column.endsWith("document_id");
		return key && "bigint".equals(this.columns.get(column));
	}

}
