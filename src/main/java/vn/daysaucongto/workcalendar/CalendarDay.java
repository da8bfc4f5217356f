package vn.daysaucongto.workcalendar;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/** A day that differs from the weekly pattern: a holiday, or a Saturday made up. */
@Entity
class CalendarDay {

	@Id
	@Column(name = "day_date")
	private LocalDate date;

	@Enumerated(EnumType.STRING)
	private Kind kind;

	private String reason;

	protected CalendarDay() {
	}

	LocalDate date() {
		return this.date;
	}

	boolean isWorking() {
		return this.kind == Kind.WORKING;
	}

	enum Kind {

		OFF, WORKING

	}

}
