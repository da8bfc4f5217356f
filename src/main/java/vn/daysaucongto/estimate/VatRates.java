package vn.daysaucongto.estimate;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import vn.daysaucongto.workcalendar.WorkCalendar;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** VAT rates by date: data, because the 8 % has been extended before. */
interface VatRates extends Repository<VatRate, LocalDate> {

	/** The rate in force on a day, as a fraction. */
	@Query("select r.rate from VatRate r where r.validFrom = (select max(x.validFrom) from VatRate x where x.validFrom <= :day)")
	BigDecimal on(LocalDate day);

	/** The rate in force at a moment. */
	default BigDecimal at(Instant moment) {
		return on(LocalDate.ofInstant(moment, WorkCalendar.ZONE));
	}

}
