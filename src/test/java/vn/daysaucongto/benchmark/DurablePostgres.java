package vn.daysaucongto.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A PostgreSQL of its own for each side, so that nothing that one does is counted for the
 * other. It keeps what it says: that is asked, not assumed.
 */
final class DurablePostgres implements AutoCloseable {

	private static final Duration FLOOR = Duration.ofMillis(500);

	private final EmbeddedPostgres server;

	/** Asked in between: stays open. */
	private final SingleConnectionDataSource connection;

	private final JdbcTemplate sql;

	private DurablePostgres(EmbeddedPostgres server) {
		this.server = server;
		this.connection = new SingleConnectionDataSource(server.getJdbcUrl("postgres", "postgres"), true);
		this.sql = new JdbcTemplate(this.connection);
	}

	static DurablePostgres start() throws IOException {
		DurablePostgres postgres = new DurablePostgres(EmbeddedPostgres.builder()
			.setRegisterShutdownHook(false)
			.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on")
			.setServerConfig("full_page_writes", "on")
			// no checkpoint: the whole pages after one tell of the load, not of a case
			.setServerConfig("checkpoint_timeout", "1h")
			.setServerConfig("max_wal_size", "8GB")
			// comes between the turns, not by chance within one
			.setServerConfig("autovacuum", "off")
			.start());
		for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
			assertThat(postgres.sql.queryForObject("show " + setting, String.class)).as(setting).isEqualTo("on");
		}
		postgres.sql.execute("create table floor_row (id bigserial primary key, text varchar(40))");
		return postgres;
	}

	/** On one connection. */
	JdbcTemplate sql() {
		return this.sql;
	}

	String url() {
		return this.server.getJdbcUrl("postgres", "postgres");
	}

	/** Transaction ids given so far. */
	long writes() {
		return number("select pg_snapshot_xmax(pg_current_snapshot())::text::bigint");
	}

	/** Bytes of the log so far. */
	long wal() {
		return number("select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint");
	}

	/** Bytes of the database. */
	long size() {
		return number("select pg_database_size(current_database())");
	}

	/** Bytes of the papers in it, which only the application has. */
	long documents() {
		return number("select coalesce(pg_total_relation_size(to_regclass('document_content')), 0)");
	}

	/** Of the server's processes that run now: its connections stay open for a turn. */
	Duration cpu() {
		long postmaster = Long
			.parseLong(this.sql.queryForObject("select pg_read_file('postmaster.pid')", String.class).split("\n")[0]);
		return ProcessHandle.of(postmaster)
			.orElseThrow()
			.children()
			.flatMap((process) -> process.info().totalCpuDuration().stream())
			.reduce(Duration.ZERO, Duration::plus);
	}

	/** Puts the house in order, as PostgreSQL does by itself in the course of a day. */
	void tidiesUp() {
		this.sql.execute("vacuum analyze");
	}

	/** How many rows a second go in one by one, each in a transaction of its own. */
	double insertsPerSecond() {
		long start = System.nanoTime();
		int rows = 0;
		while (System.nanoTime() - start < FLOOR.toNanos()) {
			this.sql.update("insert into floor_row (text) values ('one row')");
			rows++;
		}
		return rows * 1e9 / (System.nanoTime() - start);
	}

	private long number(String query) {
		return this.sql.queryForObject(query, Long.class);
	}

	@Override
	public void close() throws IOException {
		this.connection.destroy();
		this.server.close();
	}

}
