package vn.daysaucongto.workcalendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

/**
 * Working days: Monday to Friday, except the days that the approved calendar of the year
 * names (holidays off, Saturdays made up).
 */
@Service
public class WorkCalendar {

	public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	/** Start of the working day (demo hours). */
	public static final LocalTime OPENS = LocalTime.of(7, 30);

	/** Start of the midday break (demo hours). */
	static final LocalTime NOON = LocalTime.of(11, 30);

	/** End of the midday break (demo hours). */
	static final LocalTime AFTERNOON = LocalTime.of(13, 0);

	/** End of the working day (demo hours); deadlines fall due at this time. */
	public static final LocalTime CLOSES = LocalTime.of(17, 0);

	private final CalendarDays days;

	WorkCalendar(CalendarDays days) {
		this.days = days;
	}

	public boolean isWorkingDay(LocalDate date) {
		return isWorking(date, exceptions());
	}

	/**
	 * The end of the n-th working day after the one that holds the instant; what comes
	 * after closing time or on a day off counts from the next working day.
	 * @param workingDays 0 for the end of the same working day
	 */
	public Instant deadline(Instant from, int workingDays) {
		ZonedDateTime start = from.atZone(ZONE);
		LocalDate date = start.toLocalDate();
		Map<LocalDate, Boolean> exceptions = exceptions();
		if (!start.toLocalTime().isBefore(CLOSES)) {
			date = date.plusDays(1);
		}
		while (!isWorking(date, exceptions)) {
			date = date.plusDays(1);
		}
		return plus(date, workingDays, exceptions).atTime(CLOSES).atZone(ZONE).toInstant();
	}

	/** The n-th working day after the date. */
	public LocalDate plusWorkingDays(LocalDate date, int workingDays) {
		return plus(date, workingDays, exceptions());
	}

	/** The working time of the days, read once. */
	public WorkingHours hours() {
		return new WorkingHours(exceptions());
	}

	private LocalDate plus(LocalDate from, int workingDays, Map<LocalDate, Boolean> exceptions) {
		LocalDate date = from;
		for (int left = workingDays; left > 0;) {
			date = date.plusDays(1);
			if (isWorking(date, exceptions)) {
				left--;
			}
		}
		return date;
	}

	private Map<LocalDate, Boolean> exceptions() {
		return this.days.findAll().stream().collect(Collectors.toMap(CalendarDay::date, CalendarDay::isWorking));
	}

	static boolean isWorking(LocalDate date, Map<LocalDate, Boolean> exceptions) {
		return exceptions.getOrDefault(date,
				date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY);
	}

}
