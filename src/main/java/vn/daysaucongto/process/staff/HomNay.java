package vn.daysaucongto.process.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;

import vn.daysaucongto.workcalendar.WorkCalendar;

import org.springframework.stereotype.Component;

/**
 * Today ("hôm nay") in our time zone, for the stored filters: the engine's own functions
 * would take the zone of the machine.
 */
@Component(FilterExpressions.TODAY)
// public: expressions in filters call its methods
public class HomNay {

	private final Clock clock;

	HomNay(Clock clock) {
		this.clock = clock;
	}

	public Date bayGio() {
		return Date.from(this.clock.instant());
	}

	/** A moment before midnight: what is due at midnight is due today. */
	public Date batDau() {
		return Date.from(today().atStartOfDay(WorkCalendar.ZONE).toInstant().minusMillis(1));
	}

	/** Midnight that ends the day. */
	public Date ketThuc() {
		return Date.from(today().plusDays(1).atStartOfDay(WorkCalendar.ZONE).toInstant());
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), WorkCalendar.ZONE);
	}

}
