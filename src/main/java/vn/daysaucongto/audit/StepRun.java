package vn.daysaucongto.audit;

import java.time.Instant;
import java.util.List;

/**
 * One passage through an element of the model.
 *
 * @param elementId of the element in the model
 * @param name null for a gateway that only joins
 * @param kind of the element, as BPMN calls it: {@code userTask}, {@code boundaryTimer}…
 * @param group label of the group that acts, or null
 * @param endedAt null while it waits
 * @param due until when the task was to be done, or null
 * @param claimed who took the task last, or null
 * @param completed who completed the task, or null
 * @param caller from outside: name of the pool whose message this is, or null
 * @param answers names of the flows along which it was left, as far as they have one
 * @param calledProcess id of the process that it called, or null
 */
public record StepRun(String elementId, String name, String kind, String group, State state, Instant startedAt,
		Instant endedAt, Instant due, Act claimed, Act completed, String caller, List<String> answers,
		String calledProcess) {

	/** How far it came. */
	public enum State {

		WAITING, DONE,

		/** Something else ended it. */
		CANCELLED

	}

	/**
	 * Somebody did it.
	 *
	 * @param login of the member of staff
	 * @param name the login, when the account is no more
	 */
	public record Act(String login, String name, Instant at) {
	}

}
