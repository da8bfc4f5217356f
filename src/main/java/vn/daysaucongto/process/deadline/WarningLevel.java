package vn.daysaucongto.process.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import vn.daysaucongto.workcalendar.WorkingHours;

/**
 * How far the time for a task has run out. The share that is gone is the task's priority
 * in Tasklist, too; an ordinary task has 50.
 */
enum WarningLevel {

	SOON(70), LATE(100);

	private final int percent;

	WarningLevel(int percent) {
		this.percent = percent;
	}

	int priority() {
		return this.percent;
	}

	/** By the working time that is gone; empty while there is enough left. */
	static Optional<WarningLevel> of(Instant created, Instant due, Instant now, WorkingHours hours) {
		if (!now.isBefore(due)) {
			return Optional.of(LATE);
		}
		Duration enough = hours.between(created, due).multipliedBy(SOON.percent).dividedBy(LATE.percent);
		return (hours.between(created, now).compareTo(enough) >= 0) ? Optional.of(SOON) : Optional.empty();
	}

}
