package vn.daysaucongto.estimate;

import java.math.BigDecimal;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A changed quantity.
 *
 * @param position of the line, from 0
 */
public record LineEdit(@Min(value = 0, message = "estimate.line.unknown") int position,
		@NotNull(message = "estimate.quantity.required") @DecimalMin(value = "0",
				message = "estimate.quantity.range") @DecimalMax(value = "10000",
						message = "estimate.quantity.range") @Digits(integer = 5, fraction = 2,
								message = "estimate.quantity.range") BigDecimal quantity,
		@NotBlank(message = "estimate.reason.required") @Size(max = 300,
				message = "estimate.reason.long") String reason) {
}
