package vn.daysaucongto.estimate;

import java.math.BigDecimal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.daysaucongto.platform.Vnd;

/**
 * One line of an estimate.
 *
 * @param code code of the price row
 * @param quantity two decimals, in the unit of the row
 * @param amount quantity times unit price, rounded half up to whole đồng
 * @param surveyField field of the survey that the quantity comes from
 * @param priceRow id of the price row that the unit price comes from
 * @param editReason why a person changed it, or null
 */
@Embeddable
public record EstimateLine(String code, String name, String unit, @Enumerated(EnumType.STRING) LineKind kind,
		BigDecimal quantity, Vnd unitPrice, Vnd amount, String surveyField, long priceRow, String editReason) {

	static EstimateLine of(PriceRow row, BigDecimal quantity, String surveyField) {
		return new EstimateLine(row.code(), row.name(), row.unit(), row.kind(), quantity, row.price(),
				row.price().times(quantity), surveyField, row.id(), null);
	}

	EstimateLine withQuantity(BigDecimal other, String reason) {
		return new EstimateLine(this.code, this.name, this.unit, this.kind, other, this.unitPrice,
				this.unitPrice.times(other), this.surveyField, this.priceRow, reason);
	}

}
