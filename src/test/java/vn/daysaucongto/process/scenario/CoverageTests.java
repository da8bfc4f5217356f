package vn.daysaucongto.process.scenario;

import java.io.File;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The scenarios pass every node and every sequence flow of every model that there is in
 * {@code processes/}. Runs after all other classes ({@code junit-platform.properties}),
 * in the context that they share. It looks at what they did, so it fails without them;
 * with nothing else, run
 * {@code mvn test -Dtest='vn.daysaucongto.process.scenario.*Tests'}. On H2 only, where
 * one JVM runs them all.
 */
@ScenarioTest
@Order(Integer.MAX_VALUE)
@Tag("h2")
class CoverageTests {

	private static final File MODELS = new File("processes");

	@Autowired
	private Coverage.Passed passed;

	@ParameterizedTest
	@MethodSource("models")
	void everyElementIsPassed(String file) {
		String process = file.substring(0, file.lastIndexOf('.'));
		assertThat(Coverage.missing(this.passed, process, Bpmn.readModelFromFile(new File(MODELS, file))))
			.as("elements of %s that no scenario passes", process)
			.isEmpty();
	}

	static String[] models() {
		return MODELS.list((directory, file) -> file.endsWith(".bpmn"));
	}

}
