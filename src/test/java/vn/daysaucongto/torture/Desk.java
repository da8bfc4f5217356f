package vn.daysaucongto.torture;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import vn.daysaucongto.support.Photo;

/**
 * Staff's work on one case by the calls that Tasklist and its forms make, until it is
 * done: who gets no answer looks into the list again.
 */
final class Desk {

	/** For one step, with all that may happen in between. */
	static final Duration LONGEST = Duration.ofMinutes(6);

	static final Duration BETWEEN = Duration.ofMillis(300);

	private static final String TASKS = "/camunda/api/engine/engine/default/task";

	/** The engine answers pages only. */
	private static final String LIST = TASKS + "?firstResult=0&maxResults=15&processInstanceBusinessKey=";

	private final Staff staff;

	private final Acknowledged acknowledged;

	private final int preferred;

	private final String caseKey;

	Desk(Staff staff, Acknowledged acknowledged, int preferred, String caseKey) {
		this.staff = staff;
		this.acknowledged = acknowledged;
		this.preferred = preferred;
		this.caseKey = caseKey;
	}

	/** A task that the person can see, when it is there now. */
	Optional<String> finds(String person, String taskKey) {
		Reply list = call(person, "GET", LIST + this.caseKey + "&taskDefinitionKey=" + taskKey, null);
		return list.isOk() ? list.<List<String>>read("$[*].id").stream().findFirst() : Optional.empty();
	}

	/** Waits for the task and claims it. */
	String opens(String person, String taskKey) {
		return until(taskKey, () -> finds(person, taskKey).filter((task) -> claims(person, task)));
	}

	/** Claims a task that is known. */
	void takes(String person, String task) {
		until("claim of " + task, () -> Optional.of(true).filter((yes) -> claims(person, task)));
	}

	private boolean claims(String person, String task) {
		return call(person, "POST", TASKS + "/" + task + "/claim", Map.of("userId", person)).isOk();
	}

	Reply shown(String person, String task) {
		return until("form of " + task,
				() -> Optional.of(call(person, "GET", "/staff/api/tasks/" + task, null)).filter(Reply::isOk));
	}

	void completes(String person, String taskKey, Map<String, ?> form) {
		completes(person, taskKey, opens(person, taskKey), (shown) -> form);
	}

	/**
	 * Fills in and completes the task.
	 * @param form from what the task shows
	 */
	void completes(String person, String taskKey, String task, Function<Reply, Map<String, ?>> form) {
		Map<String, ?> filledIn = form.apply(shown(person, task));
		boolean[] sent = { false };
		until(taskKey + " " + task, () -> {
			Reply draft = call(person, "PUT", "/staff/api/tasks/" + task + "/draft", filledIn);
			if (draft.isRefused() && sent[0]) {
				return Optional.of(true).filter((yes) -> isGone(person, task));
			}
			if (draft.isRefused()) {
				throw new Stuck(taskKey + " of " + this.caseKey + ": " + draft);
			}
			if (!draft.isOk()) {
				return Optional.empty();
			}
			sent[0] = true;
			if (call(person, "POST", TASKS + "/" + task + "/submit-form", Map.of()).isOk()) {
				this.acknowledged.note(Acknowledged.Kind.TASK, this.caseKey, task);
				return Optional.of(true);
			}
			return isGone(person, task) ? Optional.of(true) : Optional.empty();
		});
	}

	/** No longer in the list: what was sent without an answer was done. */
	private boolean isGone(String person, String task) {
		Reply list = call(person, "GET", LIST + this.caseKey, null);
		return list.isOk() && !list.<List<String>>read("$[*].id").contains(task);
	}

	/** The same upload again and again, until it is there. */
	void uploads(String person, String kind, String uploadId) {
		Photo photo = new Photo();
		until("upload " + kind,
				() -> Optional
					.of(this.staff.person(person)
						.call(this.preferred, "POST",
								"/staff/api/cases/" + this.caseKey + "/documents?kind=" + kind + "&uploadId="
										+ uploadId,
								photo.contentType(), photo.body()))
					.filter(Reply::isOk));
		this.acknowledged.note(Acknowledged.Kind.UPLOAD, this.caseKey, uploadId);
	}

	Reply call(String person, String method, String path, Object json) {
		return this.staff.person(person).call(this.preferred, method, path, json);
	}

	<T> T until(String what, java.util.function.Supplier<Optional<T>> wanted) {
		return Patience.some(LONGEST, BETWEEN, wanted)
			.orElseThrow(() -> new Stuck(what + " of " + this.caseKey + ": waited in vain"));
	}

}
