package vn.daysaucongto.audit;

import java.time.Instant;

/**
 * A process that runs or ran for a request.
 *
 * @param id of the process instance
 * @param processKey id of the model, as in {@code day-sau-cong-to}
 * @param name of the model
 * @param version of the model that it runs on; it never changes
 * @param caseKey business key: the request code, or the notice's or the receipt's own key
 * @param calledBy id of the process that called it and waits for it, or null
 * @param endedAt null while it runs
 */
public record ProcessRun(String id, String processKey, String name, int version, String caseKey, String calledBy,
		State state, Instant startedAt, Instant endedAt) {

	/** How far it is. */
	public enum State {

		RUNNING,

		/** At an end of the model. */
		ENDED,

		/** Stopped from outside of the model. */
		STOPPED

	}

}
