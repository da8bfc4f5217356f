package vn.daysaucongto.doors;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import vn.daysaucongto.platform.CaseLog;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.scenario.Procedure;
import vn.daysaucongto.process.scenario.Stage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

/** The log as machines collect it: one JSON object a line, the request code its field. */
@DoorsTest
class JsonLogTests {

	private static final Pattern CODE = Pattern.compile("DSCT\\d{8}");

	/** Logs each command of the engine. */
	private static final Logger ENGINE = (Logger) LoggerFactory.getLogger("org.camunda.bpm.engine.cmd");

	@Autowired
	private Stage stage;

	@Autowired
	private Procedure procedure;

	@Autowired
	private Environment settings;

	@Test
	void eachLineOfACaseHasItsCodeAsAField() {
		this.stage.clear();
		RequestCode first = this.procedure.requested();
		RequestCode second = this.procedure.requested();
		Level before = ENGINE.getLevel();
		ENGINE.setLevel(Level.DEBUG);
		try (JsonOfTheLog log = new JsonOfTheLog("ecs", this.settings)) {
			this.procedure.scheduled(first);
			this.procedure.scheduled(second);
			ENGINE.setLevel(before);

			List<JsonNode> lines = log.lines();
			assertThat(lines).filteredOn((line) -> code(line).equals(first.value())).isNotEmpty();
			assertThat(lines).filteredOn((line) -> code(line).equals(second.value())).isNotEmpty();
			assertThat(lines).allSatisfy((line) -> {
				Matcher named = CODE.matcher(line.path("message").asText());
				if (named.find()) {
					assertThat(code(line)).as(line.toString()).isEqualTo(named.group());
				}
			});
		}
		finally {
			ENGINE.setLevel(before);
		}
	}

	@ParameterizedTest
	@CsvSource({ "ecs", "logstash" })
	void linesOfANoticeAreFoundByTheCodeOfItsRequest(String format) {
		try (JsonOfTheLog log = new JsonOfTheLog(format, this.settings)) {
			CaseLog.during("DSCT26000123/TB-007",
					() -> LoggerFactory.getLogger(JsonLogTests.class).info("Hai dòng\n\"một\" \t tin"));
			assertThat(log.lines()).filteredOn((line) -> code(line).equals("DSCT26000123"))
				.singleElement()
				.satisfies((line) -> assertThat(line.path("message").asText()).isEqualTo("Hai dòng\n\"một\" \t tin"));
		}
	}

	private static String code(JsonNode line) {
		return line.path(CaseLog.KEY).asText();
	}

}
