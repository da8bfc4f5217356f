package vn.daysaucongto.doors;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.daysaucongto.DaySauCongToApplication;
import vn.daysaucongto.docs.Commands;
import vn.daysaucongto.payment.DueKind;
import vn.daysaucongto.payment.DueView;
import vn.daysaucongto.payment.LineResult;
import vn.daysaucongto.payment.Payments;
import vn.daysaucongto.payment.StatementLineView;
import vn.daysaucongto.payment.Statements;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.scenario.Procedure;
import vn.daysaucongto.process.scenario.Stage;
import vn.daysaucongto.support.ApplicationTest;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.domain.Pageable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * The machine burns, and docs/backup.md brings the application back on another: its
 * commands are run as they stand there. Skipped where PostgreSQL's client programs are
 * missing, except in CI.
 */
@Tag("postgres")
class BackupTests {

	@TempDir
	private Path machine;

	private Map<String, List<String>> rows;

	private RequestCode paidBefore;

	private RequestCode paidAfter;

	private RequestCode lost;

	private String statement;

	@Test
	void whatWasDumpedIsThereAndTheBanksStatementBringsTheRest() throws Exception {
		needsClientPrograms();
		List<String> commands = Commands.of(Path.of("docs", "backup.md"), "sh");
		assertThat(commands).hasSize(3);
		try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
			run("create database day_sau_cong_to", server);
			try (ConfigurableApplicationContext running = start(server)) {
				liveThrough(running, () -> paste(commands.get(0), server));
			}
		}
		try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
			paste(commands.get(1), server);
			paste(commands.get(2), server);
			try (ConfigurableApplicationContext running = start(server)) {
				assertThat(running.getBean(Snapshot.class).changedSince(this.rows)).isEmpty();
				reconcile(running);
			}
		}
	}

	private void liveThrough(ConfigurableApplicationContext running, Runnable dump) {
		Procedure procedure = running.getBean(Procedure.class);
		this.paidBefore = procedure.offered();
		this.paidAfter = procedure.offered();
		this.statement = "Mã giao dịch;Ngày giao dịch;Số tiền;Nội dung\n" + transfer(running, this.paidBefore);
		upload(running);
		this.rows = running.getBean(Snapshot.class).take();
		dump.run();

		this.lost = procedure.offered();
		this.statement += transfer(running, this.paidAfter) + transfer(running, this.lost);
		assertThat(upload(running)).extracting(StatementLineView::result)
			.containsExactly(LineResult.COUNTED_BEFORE, LineResult.PAID, LineResult.PAID);
	}

	private void reconcile(ConfigurableApplicationContext running) {
		Stage stage = running.getBean(Stage.class);
		stage.enters(this.paidBefore.value());
		stage.enters(this.paidAfter.value());
		assertThat(stage.waiting(this.paidBefore.value())).containsExactly(Process.Tasks.REVIEW_CONTRACT);
		assertThat(stage.waiting(this.paidAfter.value())).containsExactly(Process.Tasks.COLLECT_PAYMENT);

		assertThat(upload(running)).extracting(StatementLineView::result)
			.containsExactly(LineResult.COUNTED_BEFORE, LineResult.PAID, LineResult.LEFT_OVER);
		assertThat(stage.waiting(this.paidAfter.value())).containsExactly(Process.Tasks.REVIEW_CONTRACT);

		RequestCode next = running.getBean(Procedure.class).requested();
		assertThat(next.value()).as("a code is not given out again").isGreaterThan(this.lost.value());
	}

	/** All that is due, as a line of the bank's statement. */
	private static String transfer(ConfigurableApplicationContext running, RequestCode code) {
		DueView due = running.getBean(Payments.class).due(code, DueKind.MAIN).orElseThrow();
		LocalDate day = LocalDate.now(running.getBean(Clock.class));
		return "%s;%td/%<tm/%<tY;%d;%s\n".formatted(UUID.randomUUID(), day, due.outstanding().dong(), due.reference());
	}

	private List<StatementLineView> upload(ConfigurableApplicationContext running) {
		Stage stage = running.getBean(Stage.class);
		Actor accountant = stage.person("ke-toan");
		Statements statements = running.getBean(Statements.class);
		long upload = statements
			.importFile(this.statement.getBytes(StandardCharsets.UTF_8), "sao-ke.csv", "PC05AA", accountant)
			.id();
		stage.settle();
		return statements.lines(upload, accountant, Pageable.ofSize(10)).getContent();
	}

	private ConfigurableApplicationContext start(EmbeddedPostgres server) {
		return new SpringApplicationBuilder(DaySauCongToApplication.class, ApplicationTest.TestClock.class, Stage.class,
				Procedure.class, Snapshot.class)
			.profiles("demo", "postgres")
			.run("--test.database=own", "--server.port=0", "--app.data-directory=" + this.machine,
					"--spring.datasource.url=" + server.getJdbcUrl("postgres", "day_sau_cong_to"),
					"--spring.datasource.username=postgres", "--spring.datasource.password=",
					"--camunda.bpm.job-execution.enabled=false", "--camunda.bpm.process-engine-name=backup");
	}

	private void paste(String commands, EmbeddedPostgres server) {
		try {
			ProcessBuilder shell = new ProcessBuilder("bash", "-euc", commands).directory(this.machine.toFile())
				.redirectErrorStream(true);
			shell.environment()
				.putAll(Map.of("PGHOST", "localhost", "PGPORT", "" + server.getPort(), "PGUSER", "postgres"));
			java.lang.Process running = shell.start();
			String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(running.waitFor()).as("%s%n%s", commands, said).isZero();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private void run(String statement, EmbeddedPostgres server) {
		paste("psql --dbname=postgres --command='" + statement + "'", server);
	}

	private static void needsClientPrograms() {
		boolean there = List.of("pg_dump", "pg_restore", "psql", "createdb")
			.stream()
			.allMatch((program) -> Files.isExecutable(Path.of("/usr/bin", program)));
		if (!"true".equals(System.getenv("CI"))) {
			assumeThat(there).as("postgresql-client is not there").isTrue();
		}
		assertThat(there).isTrue();
	}

}
