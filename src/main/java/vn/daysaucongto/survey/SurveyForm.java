package vn.daysaucongto.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.daysaucongto.platform.FieldProblem;
import vn.daysaucongto.request.ServiceOption;

/**
 * What the surveyor records. Only {@code result} is always asked; a feasible site needs
 * the technical fields, any other result its reason.
 *
 * @param cosPhi power factor, 0.5 to 1
 * @param poles supports to be set, pieces; likewise brackets and clamps
 * @param cableMm2 cross-section that the surveyor proposes instead of the computed one,
 * mm² copper, with a reason
 * @param breakerA breaker proposed instead of the computed one, ampere
 * @param reason why it is not feasible, which papers are missing
 */
public record SurveyForm(@NotNull(message = "survey.result.required") SurveyResult result,
		@Size(max = 40, message = "survey.text.long") String meterNumber,
		@Size(max = 200, message = "survey.text.long") String meterPosition, Integer phases,
		@DecimalMin(value = "0.1", message = "survey.load.range") @DecimalMax(value = "200",
				message = "survey.load.range") @Digits(integer = 3, fraction = 2,
						message = "survey.load.range") BigDecimal loadKw,
		@DecimalMin(value = "0.5", message = "survey.cosPhi.range") @DecimalMax(value = "1",
				message = "survey.cosPhi.range") @Digits(integer = 1, fraction = 2,
						message = "survey.cosPhi.range") BigDecimal cosPhi,
		@Size(max = 1000, message = "survey.text.long") String appliances,
		@Valid @Size(max = 20,
				message = "survey.route.long") List<@NotNull(message = "survey.laying.required") RouteSegment> route,
		@Min(value = 0, message = "survey.count.range") @Max(value = 100, message = "survey.count.range") int poles,
		@Min(value = 0, message = "survey.count.range") @Max(value = 500, message = "survey.count.range") int brackets,
		@Min(value = 0, message = "survey.count.range") @Max(value = 500, message = "survey.count.range") int clamps,
		@Size(max = 1000, message = "survey.text.long") String crossings,
		@Size(max = 1000, message = "survey.text.long") String oldWiring, Integer cableMm2, Integer breakerA,
		@Size(max = 500, message = "survey.text.long") String overrideReason, ServiceOption option,
		@Size(max = 200, message = "survey.text.long") String present,
		@Size(max = 1000, message = "survey.text.long") String reason) {

	private static final List<Integer> CABLES = List.of(4, 6, 10, 16, 25, 35, 50);

	private static final List<Integer> BREAKERS = List.of(6, 10, 16, 20, 25, 32, 40, 50, 63, 80, 100);

	/** What the fields must say together. */
	public List<FieldProblem> check() {
		List<FieldProblem> problems = new ArrayList<>();
		if (this.result == SurveyResult.FEASIBLE) {
			checkFeasible(problems);
		}
		else if (this.result != SurveyResult.CUSTOMER_ABSENT && isBlank(this.reason)) {
			problems.add(FieldProblem.of("reason", "survey.reason.required"));
		}
		return problems;
	}

	private void checkFeasible(List<FieldProblem> problems) {
		require(problems, "meterNumber", !isBlank(this.meterNumber));
		require(problems, "meterPosition", !isBlank(this.meterPosition));
		require(problems, "loadKw", this.loadKw != null);
		require(problems, "cosPhi", this.cosPhi != null);
		require(problems, "option", this.option != null);
		require(problems, "present", !isBlank(this.present));
		require(problems, "route", this.route != null && !this.route.isEmpty());
		if (this.phases == null || (this.phases != 1 && this.phases != 3)) {
			problems.add(FieldProblem.of("phases", "survey.phases.range"));
		}
		if (this.cableMm2 != null && !CABLES.contains(this.cableMm2)) {
			problems.add(FieldProblem.of("cableMm2", "survey.cable.unknown"));
		}
		if (this.breakerA != null && !BREAKERS.contains(this.breakerA)) {
			problems.add(FieldProblem.of("breakerA", "survey.breaker.unknown"));
		}
		if ((this.cableMm2 != null || this.breakerA != null) && isBlank(this.overrideReason)) {
			problems.add(FieldProblem.of("overrideReason", "survey.override.reason"));
		}
	}

	private static void require(List<FieldProblem> problems, String field, boolean filled) {
		if (!filled) {
			problems.add(FieldProblem.of(field, "survey.required"));
		}
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

}
