package vn.daysaucongto.construction;

import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * How much of a line of the estimate was built.
 *
 * @param line position of the line, from 0
 */
@Embeddable
public record BuiltQuantity(@Min(value = 0, message = "estimate.line.unknown") @Column(name = "line") int line,
		@NotNull(message = "estimate.quantity.required") @DecimalMin(value = "0",
				message = "estimate.quantity.range") @DecimalMax(value = "10000",
						message = "estimate.quantity.range") @Digits(integer = 5, fraction = 2,
								message = "estimate.quantity.range") BigDecimal quantity) {
}
