package vn.daysaucongto.workcalendar;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.daysaucongto.support.ApplicationTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class WorkCalendarTests {

	@Autowired
	private WorkCalendar calendar;

	@ParameterizedTest
	@ValueSource(strings = { "2026-01-02", "2026-02-16", "2026-02-20", "2026-04-27", "2026-11-24", "2026-11-21",
			"2027-05-03" })
	void daysOff(LocalDate date) {
		assertThat(this.calendar.isWorkingDay(date)).isFalse();
	}

	@Test
	void aSaturdayMadeUpIsAWorkingDay() {
		assertThat(this.calendar.isWorkingDay(LocalDate.of(2026, 1, 10))).isTrue();
		assertThat(this.calendar.isWorkingDay(LocalDate.of(2026, 1, 17))).isFalse();
	}

	@ParameterizedTest(name = "{1} working days after {0} end {2}")
	@CsvSource({ "2026-11-23T09:00, 0, 2026-11-23T17:00", "2026-11-23T09:00, 1, 2026-11-25T17:00",
			"2026-11-20T18:00, 0, 2026-11-23T17:00", "2026-11-21T10:00, 3, 2026-11-27T17:00",
			"2026-02-13T10:00, 1, 2026-02-23T17:00", "2026-01-09T10:00, 1, 2026-01-10T17:00" })
	void deadlinesSkipDaysOff(LocalDateTime from, int workingDays, LocalDateTime end) {
		assertThat(this.calendar.deadline(from.atZone(WorkCalendar.ZONE).toInstant(), workingDays))
			.isEqualTo(end.atZone(WorkCalendar.ZONE).toInstant());
	}

	@Test
	void countsDatesAcrossTet() {
		assertThat(this.calendar.plusWorkingDays(LocalDate.of(2026, 2, 13), 2)).isEqualTo("2026-02-24");
	}

}
