package vn.daysaucongto.workcalendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.daysaucongto.support.ApplicationTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class WorkingHoursTests {

	@Autowired
	private WorkCalendar calendar;

	@ParameterizedTest(name = "from {0} to {1}: {2}")
	@CsvSource({ "2026-11-18T08:00, 2026-11-18T09:30, PT1H30M", "2026-11-18T11:00, 2026-11-18T14:00, PT1H30M",
			"2026-11-18T12:00, 2026-11-18T12:30, PT0S", "2026-11-18T18:00, 2026-11-19T07:45, PT15M",
			"2026-11-20T16:00, 2026-11-23T08:30, PT2H", "2026-11-23T07:30, 2026-11-25T17:00, PT16H",
			"2026-01-10T07:30, 2026-01-10T17:00, PT8H", "2026-11-18T10:00, 2026-11-18T09:00, PT0S" })
	void countNeitherNightsNorNoonNorDaysOff(LocalDateTime from, LocalDateTime to, Duration time) {
		Instant start = from.atZone(WorkCalendar.ZONE).toInstant();
		Instant end = to.atZone(WorkCalendar.ZONE).toInstant();
		assertThat(this.calendar.hours().between(start, end)).isEqualTo(time);
	}

}
