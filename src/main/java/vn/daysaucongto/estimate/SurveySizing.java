package vn.daysaucongto.estimate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.daysaucongto.platform.FieldProblem;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.request.ServiceOption;
import vn.daysaucongto.survey.Laying;
import vn.daysaucongto.survey.RouteSegment;
import vn.daysaucongto.survey.SurveyForm;

import org.springframework.stereotype.Component;

/** The size that a survey asks for: computed, or the surveyor's own with a reason. */
@Component
public class SurveySizing {

	/**
	 * What keeps a feasible survey from being sized, at the fields that mend it. Asked
	 * while the surveyor is still on site: afterwards the record is never changed.
	 * @param survey whose technical fields are complete
	 */
	public List<FieldProblem> check(SurveyForm survey) {
		List<FieldProblem> problems = new ArrayList<>();
		if (survey.option() == ServiceOption.SELF) {
			return problems;
		}
		SizingInput input = input(survey);
		Optional<Integer> breaker = breaker(survey, input);
		if (breaker.isEmpty()) {
			problems.add(FieldProblem.of("breakerA", "estimate.sizing.noBreaker", rounded(current(input)),
					Sizing.BREAKERS.get(Sizing.BREAKERS.size() - 1)));
		}
		if (breaker.flatMap((in) -> cable(survey, input, in)).isEmpty() && survey.cableMm2() == null) {
			problems.add(FieldProblem.of("cableMm2", "estimate.sizing.noCable", rounded(current(input)),
					rounded(input.lengthM()), rounded(input.dropLimitPercent())));
		}
		if (!problems.isEmpty() && (survey.overrideReason() == null || survey.overrideReason().isBlank())) {
			problems.add(FieldProblem.of("overrideReason", "survey.override.reason"));
		}
		return problems;
	}

	/**
	 * Cable and breaker; empty for a customer who does all of it.
	 * @throws Refused when the tables hold none and the surveyor proposed none
	 */
	Optional<Sizing> of(SurveyForm survey) {
		if (survey.option() == ServiceOption.SELF) {
			return Optional.empty();
		}
		SizingInput input = input(survey);
		Optional<Sizing> sizing = breaker(survey, input)
			.flatMap((in) -> cable(survey, input, in).map((cable) -> Sizing.with(input, cable, in)));
		return Optional.of(sizing.orElseThrow(() -> new Refused("estimate.sizing.beyond")));
	}

	private static Optional<Integer> breaker(SurveyForm survey, SizingInput input) {
		return Optional.ofNullable(survey.breakerA()).or(() -> Sizing.breaker(input));
	}

	private static Optional<Cable> cable(SurveyForm survey, SizingInput input, int breakerA) {
		return (survey.cableMm2() != null) ? Cable.of(survey.cableMm2()) : Sizing.cable(input, breakerA);
	}

	private static double current(SizingInput input) {
		return Sizing.current(input.loadKw(), input.phases(), input.cosPhi());
	}

	private static BigDecimal rounded(double value) {
		return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
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
