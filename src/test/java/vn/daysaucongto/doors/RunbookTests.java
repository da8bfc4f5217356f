package vn.daysaucongto.doors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import vn.daysaucongto.docs.Commands;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.scenario.Procedure;
import vn.daysaucongto.process.scenario.Stage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The alarms of docs/runbook.md watch metrics that there are. */
@DoorsTest
class RunbookTests {

	private static final Path RUNBOOK = Path.of("docs", "runbook.md");

	/** Names of metrics have one of these in front. */
	private static final Pattern METRIC = Pattern.compile("\\b(?:dsct|hikaricp|http_server|jvm|logback)_[a-z_]+");

	@LocalServerPort
	private int port;

	@Autowired
	private Stage stage;

	@Autowired
	private Procedure procedure;

	@Test
	void namesOnlyMetricsThatThereAre() throws IOException {
		this.stage.clear();
		this.procedure.requested();
		metrics();
		Set<String> there = metrics().lines()
			.filter((line) -> !line.startsWith("#"))
			.map((line) -> line.split("[{ ]")[0])
			.collect(Collectors.toSet());
		String runbook = Files.readString(RUNBOOK);
		assertThat(METRIC.matcher(runbook).results().map(MatchResult::group)).isNotEmpty().allMatch(there::contains);
		assertThat(there.stream().filter((name) -> name.startsWith("dsct_")))
			.allMatch((name) -> runbook.contains(name) || name.equals("dsct_inbox_waiting"), "stands in the runbook");
	}

	@Test
	void hasTenAlarmsEachWithItsExpression() throws IOException {
		String[] alarms = Files.readString(RUNBOOK).split("(?m)^## ");
		assertThat(alarms).hasSize(11);
		assertThat(Commands.of(RUNBOOK, "promql")).hasSize(10)
			.allMatch((expression) -> METRIC.matcher(expression).find() || expression.startsWith("up{"));
		for (String alarm : List.of(alarms).subList(1, alarms.length)) {
			assertThat(alarm).contains("```promql\n", "| Means |", "| See |", "| Do |", "| Don't |");
		}
	}

	@Test
	void namesStepsOfTheModels() throws IOException {
		Pattern step = Pattern.compile("step=\"(\\w+)\"");
		assertThat(step.matcher(Files.readString(RUNBOOK)).results().map((found) -> found.group(1))).isNotEmpty()
			.allMatch(Process.Tasks.ALL::contains);
	}

	private String metrics() {
		return Caller.program(this.port, "giam-sat").get("/actuator/prometheus").body();
	}

}
