package vn.daysaucongto.estimate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

	private static final Set<Laying> ON_WALL = Set.of(Laying.WALL, Laying.CONDUIT);

	private final SizingSettings settings;

	SurveySizing(SizingSettings settings) {
		this.settings = settings;
	}

	/**
	 * What keeps a feasible survey from being sized, at the fields that mend it. Asked
	 * while the surveyor is still on site: afterwards the record is never changed.
	 * @param survey whose technical fields are complete
	 */
	public List<FieldProblem> check(SurveyForm survey) {
		return (survey.option() == ServiceOption.SELF) ? List.of() : SizingProblems.of(survey, input(survey));
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

	/**
	 * In: proposed, or computed from the current alone, so that proposing a cable is
	 * enough.
	 */
	static Optional<Integer> breaker(SurveyForm survey, SizingInput input) {
		return Optional.ofNullable(survey.breakerA())
			.or(() -> isUnderground(survey) ? Optional.empty() : Sizing.breaker(input));
	}

	private static Optional<Cable> cable(SurveyForm survey, SizingInput input, int breakerA) {
		if (survey.cableMm2() != null) {
			return Cable.of(survey.cableMm2());
		}
		return isUnderground(survey) ? Optional.empty() : Sizing.cable(input, breakerA);
	}

	/** The tables know nothing of cables in the ground: the surveyor decides. */
	static boolean isUnderground(SurveyForm survey) {
		return survey.route().stream().anyMatch((segment) -> segment.laying() == Laying.UNDERGROUND);
	}

	private SizingInput input(SurveyForm survey) {
		double length = survey.route()
			.stream()
			.map(RouteSegment::lengthM)
			.reduce(BigDecimal.ZERO, BigDecimal::add)
			.doubleValue();
		// the worse way of laying decides; a conduit on the wall takes the values of the
		// wall, which are the nearest that the tables hold
		boolean onWall = survey.route().stream().anyMatch((segment) -> ON_WALL.contains(segment.laying()));
		return this.settings.input(survey.loadKw().doubleValue(), survey.phases(), survey.cosPhi().doubleValue(),
				length, onWall);
	}

}
