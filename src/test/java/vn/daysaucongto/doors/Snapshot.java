package vn.daysaucongto.doors;

import java.nio.charset.StandardCharsets;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Everything that the database holds, to see whether anything has changed. */
@TestComponent
class Snapshot {

	private final JdbcTemplate sql;

	Snapshot(JdbcTemplate sql) {
		this.sql = sql;
	}

	/** Each table's rows; without counters of the engine that count calls and ids. */
	Map<String, List<String>> take() {
		Map<String, List<String>> rows = new TreeMap<>();
		for (String table : tables()) {
			rows.put(table, this.sql.query("select * from " + table, (row, number) -> {
				StringBuilder text = new StringBuilder();
				for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
					text.append(text(row.getObject(column))).append('|');
				}
				return text.toString();
			}).stream().sorted().toList());
		}
		return rows;
	}

	/** Rows that were there then and are not now, or the other way round. */
	List<String> changedSince(Map<String, List<String>> before) {
		List<String> changed = new ArrayList<>();
		take().forEach((table, rows) -> {
			Set<String> then = new HashSet<>(before.getOrDefault(table, List.of()));
			Set<String> now = new HashSet<>(rows);
			then.stream().filter((row) -> !now.contains(row)).forEach((row) -> changed.add(table + " had " + row));
			now.stream().filter((row) -> !then.contains(row)).forEach((row) -> changed.add(table + " has " + row));
		});
		return changed;
	}

	List<String> tables() {
		return this.sql
			.queryForList("select table_name from information_schema.tables "
					+ "where lower(table_schema) = 'public' and table_type like '%TABLE%'", String.class)
			.stream()
			.filter((table) -> !List.of("ACT_RU_METER_LOG", "ACT_GE_PROPERTY").contains(table.toUpperCase(Locale.ROOT)))
			.sorted()
			.toList();
	}

	private static String text(Object value) throws SQLException {
		if (value instanceof byte[] bytes) {
			return new String(bytes, StandardCharsets.UTF_8);
		}
		if (value instanceof Blob blob) {
			return text(blob.getBytes(1, (int) blob.length()));
		}
		if (value instanceof Clob clob) {
			return clob.getSubString(1, (int) clob.length());
		}
		return (value != null) ? value.toString() : "";
	}

}
