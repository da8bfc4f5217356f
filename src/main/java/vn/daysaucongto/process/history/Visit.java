package vn.daysaucongto.process.history;

import java.time.Instant;

import org.camunda.bpm.engine.history.HistoricActivityInstance;

/**
 * A token's passage through an element, as far as the way that was taken depends on it.
 *
 * @param scope id of the visit of the sub-process around it, or of the process
 * @param endedAt null while it waits
 * @param cancelled whether something else ended it: no token left along its flows
 */
record Visit(String id, String element, String scope, Instant startedAt, Instant endedAt, boolean cancelled) {

	/** Around the repetitions of an element, which are visits inside. */
	private static final String ALL_REPETITIONS = "#multiInstanceBody";

	static Visit of(HistoricActivityInstance activity) {
		return new Visit(activity.getId(), activity.getActivityId().replace(ALL_REPETITIONS, ""),
				activity.getParentActivityInstanceId(), activity.getStartTime().toInstant(),
				(activity.getEndTime() != null) ? activity.getEndTime().toInstant() : null, activity.isCanceled());
	}

	boolean isDone() {
		return this.endedAt != null && !this.cancelled;
	}

	/** Whether its token may have gone on to the other. */
	boolean mayLeadTo(Visit other) {
		return isDone() && this.scope.equals(other.scope) && !this.endedAt.isAfter(other.startedAt);
	}

}
