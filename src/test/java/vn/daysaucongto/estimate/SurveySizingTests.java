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
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SurveySizingTests {

	private final SurveySizing sizing = new SurveySizing(new SizingSettings(3, 30, Insulation.PVC));

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

	@Test
	void aPersonDecidesAboutWhatLiesUnderground() {
		assertThat(problems(laid(Laying.UNDERGROUND, null, null, null))).containsExactly("cableMm2", "breakerA",
				"overrideReason");
		assertThat(problems(laid(Laying.UNDERGROUND, 16, null, "Chôn 0,7 m trong ống"))).containsExactly("breakerA");
		SurveyForm decided = laid(Laying.UNDERGROUND, 16, 40, "Chôn 0,7 m trong ống");
		assertThat(problems(decided)).isEmpty();
		assertThat(this.sizing.of(decided))
			.hasValueSatisfying((size) -> assertThat(size.cable()).isEqualTo(Cable.MM2_16));
	}

	@Test
	void aConduitOnTheWallIsSizedAsTheWall() {
		assertThat(problems(laid(Laying.CONDUIT, null, null, null))).isEmpty();
	}

	@Test
	void lessThanComputedNeedsAReason() {
		assertThat(problems(laid(Laying.WALL, 4, 32, null))).contains("cableMm2");
		assertThat(problems(laid(Laying.WALL, 10, 16, null))).contains("breakerA");
		assertThat(problems(laid(Laying.WALL, 6, 16, "Chỉ dùng chiếu sáng"))).isEmpty();
	}

	@Test
	void noReasonLetsABreakerPassMoreThanTheCableCarries() {
		assertThat(problems(laid(Laying.WALL, 4, 40, "Đã có sẵn"))).containsExactly("cableMm2");
		assertThat(problems(laid(Laying.OVERHEAD, 4, 40, "Đã có sẵn"))).isEmpty();
	}

	@Test
	void theCompanySetsTheLimits() {
		SurveySizing strict = new SurveySizing(new SizingSettings(1.5, 40, Insulation.PVC));
		assertThat(strict.of(survey("5", "40")))
			.hasValueSatisfying((size) -> assertThat(size.cable()).isEqualTo(Cable.MM2_16));
		assertThatIllegalArgumentException().isThrownBy(() -> new SizingSettings(3, 33, Insulation.PVC));
	}

	/** The usual house: 5 kW over 40 m. */
	private static SurveyForm laid(Laying laying, Integer cableMm2, Integer breakerA, String reason) {
		return survey("5", "40", laying, cableMm2, breakerA, reason, ServiceOption.FULL_QUOTATION);
	}

	private List<String> problems(SurveyForm survey) {
		return this.sizing.check(survey).stream().map(FieldProblem::field).toList();
	}

	private static SurveyForm survey(String loadKw, String metres) {
		return survey(loadKw, metres, null, null, null, ServiceOption.FULL_QUOTATION);
	}

	private static SurveyForm survey(String loadKw, String metres, Integer cableMm2, Integer breakerA, String reason,
			ServiceOption option) {
		return survey(loadKw, metres, Laying.OVERHEAD, cableMm2, breakerA, reason, option);
	}

	private static SurveyForm survey(String loadKw, String metres, Laying laying, Integer cableMm2, Integer breakerA,
			String reason, ServiceOption option) {
		return new SurveyForm(SurveyResult.FEASIBLE, "123", "cột", 1, new BigDecimal(loadKw), new BigDecimal("0.85"),
				"", List.of(new RouteSegment(laying, new BigDecimal(metres), BigDecimal.ZERO)), 0, 0, 0, "", "",
				cableMm2, breakerA, reason, option, "chủ nhà", null);
	}

}
