package vn.daysaucongto.estimate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.daysaucongto.platform.FieldProblem;
import vn.daysaucongto.survey.Laying;
import vn.daysaucongto.survey.SurveyForm;

/** What a surveyor has to decide or to explain about the size, at the field for it. */
final class SizingProblems {

	private final List<FieldProblem> problems = new ArrayList<>();

	private final SurveyForm survey;

	private final SizingInput input;

	private SizingProblems(SurveyForm survey, SizingInput input) {
		this.survey = survey;
		this.input = input;
	}

	static List<FieldProblem> of(SurveyForm survey, SizingInput input) {
		SizingProblems found = new SizingProblems(survey, input);
		boolean underground = SurveySizing.isUnderground(survey);
		if (underground) {
			found.checkDecided();
		}
		else {
			found.checkComputed();
		}
		if ((underground || !found.problems.isEmpty()) && !found.isExplained()) {
			found.add("overrideReason", "survey.override.reason");
		}
		found.checkCapacity();
		return found.problems;
	}

	private void checkDecided() {
		if (this.survey.cableMm2() == null) {
			add("cableMm2", "estimate.sizing.underground");
		}
		if (this.survey.breakerA() == null) {
			add("breakerA", "estimate.sizing.underground");
		}
	}

	private void checkComputed() {
		Optional<Integer> computed = Sizing.breaker(this.input);
		if (computed.isEmpty() && this.survey.breakerA() == null) {
			add("breakerA", "estimate.sizing.noBreaker", rounded(current()),
					Sizing.BREAKERS.get(Sizing.BREAKERS.size() - 1));
		}
		if (this.survey.breakerA() != null && computed.filter((in) -> this.survey.breakerA() < in).isPresent()
				&& !isExplained()) {
			add("breakerA", "estimate.sizing.smallerBreaker", computed.get());
		}
		Optional<Cable> cable = SurveySizing.breaker(this.survey, this.input)
			.flatMap((in) -> Sizing.cable(this.input, in));
		if (cable.isEmpty() && this.survey.cableMm2() == null) {
			add("cableMm2", "estimate.sizing.noCable", rounded(current()), rounded(this.input.lengthM()),
					rounded(this.input.dropLimitPercent()));
		}
		if (this.survey.cableMm2() != null && cable.filter((one) -> this.survey.cableMm2() < one.mm2()).isPresent()
				&& !isExplained()) {
			add("cableMm2", "estimate.sizing.smallerCable", cable.get().mm2());
		}
	}

	/** No reason makes a cable carry more than it can: In ≤ Iz. */
	private void checkCapacity() {
		if (this.survey.cableMm2() == null || isAllUnderground()) {
			return;
		}
		Cable cable = Cable.of(this.survey.cableMm2()).orElseThrow();
		double capacity = Sizing.capacity(cable, this.input);
		SurveySizing.breaker(this.survey, this.input)
			.filter((in) -> capacity > 0 && in > capacity)
			.ifPresent((in) -> add("cableMm2", "estimate.sizing.overloaded", cable.mm2(), rounded(capacity), in));
	}

	private boolean isExplained() {
		return this.survey.overrideReason() != null && !this.survey.overrideReason().isBlank();
	}

	private boolean isAllUnderground() {
		return this.survey.route().stream().allMatch((segment) -> segment.laying() == Laying.UNDERGROUND);
	}

	private double current() {
		return Sizing.current(this.input.loadKw(), this.input.phases(), this.input.cosPhi());
	}

	private static BigDecimal rounded(double value) {
		return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
	}

	private void add(String field, String code, Object... args) {
		this.problems.add(FieldProblem.of(field, code, args));
	}

}
