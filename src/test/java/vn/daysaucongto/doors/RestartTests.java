package vn.daysaucongto.doors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.daysaucongto.DaySauCongToApplication;
import vn.daysaucongto.document.Sha256;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.scenario.Procedure;
import vn.daysaucongto.process.scenario.Stage;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.support.ApplicationTest;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The demonstration as it is run: a file-based database, stopped in the middle of a case.
 */
class RestartTests {

	@TempDir
	private Path data;

	@Test
	void aRestartInTheMiddleOfACaseChangesNothing() {
		RequestCode code;
		Map<String, List<String>> rows;
		Map<String, String> files;
		try (ConfigurableApplicationContext running = start()) {
			Procedure procedure = running.getBean(Procedure.class);
			code = procedure.requested();
			procedure.does("cskh", code, Process.Tasks.ACCEPT_REQUEST,
					Map.of("acceptance", "DOCUMENTS_MISSING", "missingDocuments", "Giấy tờ nhà đất."));
			assertThat(timers(running)).isPositive();
			rows = running.getBean(Snapshot.class).take();
			files = files();
		}
		assertThat(files).as("the signing key and its like").isNotEmpty();
		try (ConfigurableApplicationContext running = start()) {
			assertThat(running.getBean(Snapshot.class).changedSince(rows)).isEmpty();
			assertThat(files()).isEqualTo(files);
			assertThat(timers(running)).isPositive();
			assertThat(running.getBean(RepositoryService.class).createDeploymentQuery().count()).isOne();
			goesOn(running, code);
		}
	}

	private static void goesOn(ConfigurableApplicationContext running, RequestCode code) {
		Stage stage = running.getBean(Stage.class);
		stage.enters(code.value());
		assertThat(stage.waiting(code.value())).containsExactly("AwaitDocuments");
		running.getBean(Requests.class).supplyDocuments(code);
		stage.settle();
		assertThat(stage.waiting(code.value())).containsExactly(Process.Tasks.ACCEPT_REQUEST);
		running.getBean(Procedure.class).scheduled(code);
		assertThat(stage.waiting(code.value())).containsExactly(Process.Tasks.PERFORM_SURVEY);
		assertThat(running.getBean(HistoryService.class)
			.createHistoricTaskInstanceQuery()
			.processInstanceBusinessKey(code.value())
			.finished()
			.count()).isEqualTo(2);
	}

	private static long timers(ConfigurableApplicationContext running) {
		return running.getBean(ManagementService.class).createJobQuery().timers().count();
	}

	/** Hashes of all files but the database's. */
	private Map<String, String> files() {
		try (Stream<Path> all = Files.walk(this.data)) {
			Map<String, String> hashes = new TreeMap<>();
			for (Path file : all.filter(Files::isRegularFile)
				.filter((file) -> !file.toString().endsWith(".db"))
				.toList()) {
				hashes.put(this.data.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
			}
			return hashes;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private ConfigurableApplicationContext start() {
		return new SpringApplicationBuilder(DaySauCongToApplication.class, ApplicationTest.TestClock.class, Stage.class,
				Procedure.class, Snapshot.class)
			.profiles("demo")
			.properties("test.database=own")
			.run("--server.port=0", "--app.data-directory=" + this.data, "--camunda.bpm.job-execution.enabled=false",
					"--camunda.bpm.process-engine-name=restart");
	}

}
