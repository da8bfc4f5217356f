package vn.daysaucongto.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The one PostgreSQL of all nodes: durable, restarted at once, its connections cut. */
final class Database implements AutoCloseable {

	private static final Duration STARTS = Duration.ofSeconds(30);

	private static final String OF_NODE = "backend_type = 'client backend' and application_name = ?";

	private final EmbeddedPostgres server;

	/** Whatever happens between two questions: each brings a connection of its own. */
	private final JdbcTemplate sql;

	private Database(EmbeddedPostgres server) {
		this.server = server;
		this.sql = new JdbcTemplate(new DriverManagerDataSource(url("checker")));
	}

	static Database start(Path folder) throws IOException {
		Files.createDirectories(folder);
		Database database = new Database(EmbeddedPostgres.builder()
			.setDataDirectory(folder.resolve("data"))
			.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on")
			.setServerConfig("full_page_writes", "on")
			.start());
		database.keepsWhatItSays();
		return database;
	}

	/** Asked, not assumed. */
	void keepsWhatItSays() {
		for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
			assertThat(this.sql.queryForObject("show " + setting, String.class)).as(setting).isEqualTo("on");
		}
	}

	/** For connections that can be told apart by who uses them. */
	String url(String application) {
		return this.server.getJdbcUrl("postgres", "postgres") + "&ApplicationName=" + application;
	}

	JdbcTemplate sql() {
		return this.sql;
	}

	/** Transactions of the node that have written and are not committed. */
	int openTransactions(String application) {
		return this.sql.queryForObject("select count(*) from pg_stat_activity where " + OF_NODE
				+ " and xact_start is not null and backend_xid is not null", Integer.class, application);
	}

	/** How many. */
	int cutsConnections(String application) {
		return this.sql.queryForObject(
				"select count(*) filter (where pg_terminate_backend(pid)) from pg_stat_activity where " + OF_NODE,
				Integer.class, application);
	}

	/** As after a loss of power: nobody is asked to finish. */
	void restartsAtOnce() throws IOException, InterruptedException {
		Path data = Path.of(this.sql.queryForObject("show data_directory", String.class));
		long postmaster = Long
			.parseLong(this.sql.queryForObject("select pg_read_file('postmaster.pid')", String.class).split("\n")[0]);
		Path control = Path.of(ProcessHandle.of(postmaster).orElseThrow().info().command().orElseThrow())
			.resolveSibling("pg_ctl");
		List<String> command = new ArrayList<>();
		if (LinuxUtils.isUnshareAvailable()) {
			// it refuses to run as root
			command.addAll(List.of("unshare", "-U"));
		}
		command.addAll(List.of(control.toString(), "restart", "-D", data.toString(), "-m", "immediate", "-w", "-l",
				data.resolveSibling("restarted.log").toString()));
		Process restart = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(data.resolveSibling("pg_ctl.log").toFile())
			.start();
		assertThat(restart.waitFor()).as("pg_ctl restart").isZero();
		assertThat(Patience.until(STARTS, Duration.ofMillis(100), this::answers)).as("PostgreSQL is back").isTrue();
	}

	private boolean answers() {
		try {
			return this.sql.queryForObject("select 1", Integer.class) == 1;
		}
		catch (DataAccessException ex) {
			return false;
		}
	}

	@Override
	public void close() throws IOException {
		this.server.close();
	}

}
