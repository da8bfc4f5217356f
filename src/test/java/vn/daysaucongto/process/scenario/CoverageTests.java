package vn.daysaucongto.process.scenario;

import java.nio.file.Path;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.daysaucongto.process.Process.Definitions;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The scenarios pass every node and every sequence flow of every model. Runs after all
 * other classes, in the context that they share; alone, together with them:
 * {@code mvn test -Dtest='vn.daysaucongto.process.scenario.*Tests'}.
 */
@ScenarioTest
@Order(Integer.MAX_VALUE)
class CoverageTests {

	@Autowired
	private Coverage.Passed passed;

	@ParameterizedTest
	@ValueSource(strings = { Definitions.DAY_SAU_CONG_TO, Definitions.GUI_THONG_BAO, Definitions.XU_LY_KHOAN_THU,
			Definitions.HOAN_TIEN })
	void everyElementIsPassed(String process) {
		assertThat(Coverage.missing(this.passed, process,
				Bpmn.readModelFromFile(Path.of("processes", process + ".bpmn").toFile())))
			.as("elements of %s that no scenario passes", process)
			.isEmpty();
	}

}
