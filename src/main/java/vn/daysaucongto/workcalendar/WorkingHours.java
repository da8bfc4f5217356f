package vn.daysaucongto.workcalendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Map;

/**
 * The working time of some days, for whoever counts it often: the calendar is not asked
 * again.
 */
public final class WorkingHours {

	private final Map<LocalDate, Boolean> exceptions;

	WorkingHours(Map<LocalDate, Boolean> exceptions) {
		this.exceptions = exceptions;
	}

	/** Working time between two instants of these days, without the midday break. */
	public Duration between(Instant from, Instant to) {
		ZonedDateTime start = from.atZone(WorkCalendar.ZONE);
		ZonedDateTime end = to.atZone(WorkCalendar.ZONE);
		Duration sum = Duration.ZERO;
		for (LocalDate day = start.toLocalDate(); !day.isAfter(end.toLocalDate()); day = day.plusDays(1)) {
			if (WorkCalendar.isWorking(day, this.exceptions)) {
				sum = sum.plus(within(day, WorkCalendar.OPENS, WorkCalendar.NOON, start, end))
					.plus(within(day, WorkCalendar.AFTERNOON, WorkCalendar.CLOSES, start, end));
			}
		}
		return sum;
	}

	private static Duration within(LocalDate day, LocalTime begins, LocalTime ends, ZonedDateTime start,
			ZonedDateTime end) {
		ZonedDateTime first = later(day.atTime(begins).atZone(WorkCalendar.ZONE), start);
		ZonedDateTime last = day.atTime(ends).atZone(WorkCalendar.ZONE);
		Duration time = Duration.between(first, last.isBefore(end) ? last : end);
		return time.isNegative() ? Duration.ZERO : time;
	}

	private static ZonedDateTime later(ZonedDateTime one, ZonedDateTime other) {
		return one.isBefore(other) ? other : one;
	}

}
