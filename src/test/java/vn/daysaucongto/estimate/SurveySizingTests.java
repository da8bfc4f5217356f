package vn.daysaucongto.estimate;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import vn.daysaucongto.platform.FieldProblem;
import vn.daysaucongto.request.ServiceOption;
import vn.daysaucongto.survey.Laying;
import vn.daysaucongto.survey.RouteSegment;
import vn.daysaucongto.survey.SurveyForm;
import vn.daysaucongto.survey.SurveyResult;

import static org.assertj.core.api.Assertions.assertThat;

class SurveySizingTests {

	private final SurveySizing sizing = new SurveySizing();

	@Test
	void aUsualHouseIsSizedByTheTables() {
		assertThat(problems(survey("5", "40"))).isEmpty();
		assertThat(this.sizing.of(survey("5", "40")))
			.hasValueSatisfying((size) -> assertThat(size.cable()).isEqualTo(Cable.MM2_10));
	}

	@Test
	void whatTheTablesDoNotHoldIsAskedForAtItsFields() {
		assertThat(problems(survey("10", "300"))).containsExactly("cableMm2", "overrideReason");
		assertThat(problems(survey("200", "10"))).containsExactly("breakerA", "cableMm2", "overrideReason");
	}

	@Test
	void whoProposesTheCableLeavesTheBreakerToTheTables() {
		SurveyForm proposed = survey("10", "300", 50, null, "Khách chấp nhận sụt áp", ServiceOption.FULL_QUOTATION);
		assertThat(problems(proposed)).isEmpty();
		assertThat(this.sizing.of(proposed)).hasValueSatisfying((size) -> {
			assertThat(size.cable()).isEqualTo(Cable.MM2_50);
			assertThat(size.breakerA()).isEqualTo(63);
		});
	}

	@Test
	void theCableCarriesAProposedBreaker() {
		SurveyForm proposed = survey("5", "10", null, 63, "Sẽ tăng công suất", ServiceOption.FULL_QUOTATION);
		assertThat(this.sizing.of(proposed))
			.hasValueSatisfying((size) -> assertThat(size.cable()).isEqualTo(Cable.MM2_10));
	}

	@Test
	void nothingIsSizedForWhoDoesAllOfIt() {
		SurveyForm own = survey("10", "300", null, null, null, ServiceOption.SELF);
		assertThat(problems(own)).isEmpty();
		assertThat(this.sizing.of(own)).isEmpty();
	}

	private List<String> problems(SurveyForm survey) {
		return this.sizing.check(survey).stream().map(FieldProblem::field).toList();
	}

	private static SurveyForm survey(String loadKw, String metres) {
		return survey(loadKw, metres, null, null, null, ServiceOption.FULL_QUOTATION);
	}

	private static SurveyForm survey(String loadKw, String metres, Integer cableMm2, Integer breakerA, String reason,
			ServiceOption option) {
		return new SurveyForm(SurveyResult.FEASIBLE, "123", "cột", 1, new BigDecimal(loadKw), new BigDecimal("0.85"),
				"", List.of(new RouteSegment(Laying.OVERHEAD, new BigDecimal(metres), BigDecimal.ZERO)), 0, 0, 0, "",
				"", cableMm2, breakerA, reason, option, "chủ nhà", null);
	}

}
