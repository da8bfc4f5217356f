package vn.daysaucongto.survey;

import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;

/**
 * A stretch of the route from the breaker behind the meter to the house.
 *
 * @param lengthM measured length, metres
 * @param slackPercent added to the measured length, percent
 */
@Embeddable
public record RouteSegment(@NotNull(message = "survey.laying.required") @Enumerated(EnumType.STRING) Laying laying,
		@NotNull(message = "survey.length.required") @DecimalMin(value = "0.1",
				message = "survey.length.range") @DecimalMax(value = "2000", message = "survey.length.range") @Digits(
						integer = 4, fraction = 1,
						message = "survey.length.range") @Column(name = "length_m") BigDecimal lengthM,
		@NotNull(message = "survey.slack.required") @DecimalMin(value = "0",
				message = "survey.slack.range") @DecimalMax(value = "30", message = "survey.slack.range") @Digits(
						integer = 2, fraction = 1, message = "survey.slack.range") BigDecimal slackPercent) {
}
