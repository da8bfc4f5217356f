package vn.daysaucongto.estimate;

import java.math.BigDecimal;

import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.survey.Laying;
import vn.daysaucongto.survey.RouteSegment;
import vn.daysaucongto.survey.SurveyForm;

/** The size that a survey asks for: computed, or the surveyor's own with a reason. */
final class SurveySizing {

	private SurveySizing() {
	}

	static Sizing of(SurveyForm survey) {
		SizingInput input = input(survey);
		Sizing computed = Sizing.of(input).orElse(null);
		if (survey.cableMm2() == null && survey.breakerA() == null && computed != null) {
			return computed;
		}
		Cable cable = (survey.cableMm2() != null) ? Cable.of(survey.cableMm2()).orElseThrow()
				: require(computed).cable();
		int breaker = (survey.breakerA() != null) ? survey.breakerA() : require(computed).breakerA();
		return Sizing.with(input, cable, breaker);
	}

	private static Sizing require(Sizing computed) {
		if (computed == null) {
			throw new Refused("estimate.sizing.beyond");
		}
		return computed;
	}

	private static SizingInput input(SurveyForm survey) {
		double length = survey.route()
			.stream()
			.map(RouteSegment::lengthM)
			.reduce(BigDecimal.ZERO, BigDecimal::add)
			.doubleValue();
		// the worse way of laying decides
		boolean onWall = survey.route().stream().anyMatch((segment) -> segment.laying() != Laying.OVERHEAD);
		SizingInput usual = SizingInput.usual(survey.loadKw().doubleValue(), survey.phases(),
				survey.cosPhi().doubleValue(), length);
		return new SizingInput(usual.loadKw(), usual.phases(), usual.cosPhi(), length, onWall, usual.insulation(),
				usual.airCelsius(), usual.groupingFactor(), usual.dropLimitPercent());
	}

}
