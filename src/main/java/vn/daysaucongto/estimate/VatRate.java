package vn.daysaucongto.estimate;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A VAT rate and the first day it is in force. */
@Entity
class VatRate {

	@Id
	private LocalDate validFrom;

	private BigDecimal rate;

	protected VatRate() {
	}

	BigDecimal rate() {
		return this.rate;
	}

}
