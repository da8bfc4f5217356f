package vn.daysaucongto.process.task;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a person can't decide without is on the form. */
class FormContentTests {

	@ParameterizedTest
	@CsvSource({ "PerformSurvey, surveyAgain.remark", "PerformSurvey, before.found.result",
			"PerformSurvey, before.found.meterNumber", "ReviewEstimate, estimate.items.amount",
			"ReviewEstimate, estimate.items.surveyField", "ReviewEstimate, estimate.items.code",
			"ApproveEstimate, documents", "Construct, estimate.cableMm2", "Construct, estimate.breakerA" })
	void shows(String task, String path) throws Exception {
		assertThat(Form.of(task).shown()).extracting(Form.Shown::path).contains(path);
	}

}
