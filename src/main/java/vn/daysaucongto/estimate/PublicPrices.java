package vn.daysaucongto.estimate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import vn.daysaucongto.workcalendar.WorkCalendar;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The price list, public before anybody pays (Law 19/2023 art. 26.3). */
@Service
public class PublicPrices {

	private final PriceRows rows;

	private final Clock clock;

	PublicPrices(PriceRows rows, Clock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	/** What is in force today: packages first, then materials, labour, machines. */
	@Transactional(readOnly = true)
	public List<PublicPrice> inForce() {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), WorkCalendar.ZONE);
		int quarter = today.getYear() * 10 + (today.getMonthValue() + 2) / 3;
		return this.rows.inForce(quarter)
			.stream()
			.sorted(Comparator.comparing((PriceRow row) -> row.kind() != LineKind.PACKAGE)
				.thenComparing(PriceRow::kind)
				.thenComparing(PriceRow::id))
			.map((row) -> new PublicPrice(row.code(), row.name(), row.unit(), row.kind(), row.price()))
			.toList();
	}

}
