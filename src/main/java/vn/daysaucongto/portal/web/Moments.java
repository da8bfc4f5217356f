package vn.daysaucongto.portal.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import org.springframework.stereotype.Component;

/** Dates and times as people in Vietnam read them; {@code @moments} in templates. */
@Component
public class Moments {

	private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private final Clock clock;

	Moments(Clock clock) {
		this.clock = clock;
	}

	/** {@code 14:30 18/11/2026}; empty for null. */
	public String dateTime(Instant at) {
		return (at != null) ? DATE_TIME.format(at.atZone(this.clock.getZone())) : "";
	}

	/** {@code 18/11/2026}; empty for null. */
	public String date(Instant at) {
		return (at != null) ? DATE.format(at.atZone(this.clock.getZone())) : "";
	}

	/** {@code 18/11/2026}; empty for null. */
	public String date(LocalDate day) {
		return (day != null) ? DATE.format(day) : "";
	}

}
