package vn.daysaucongto.process.task;

import java.util.Locale;

import vn.daysaucongto.process.Process;

/** Which form belongs to a user task. */
public final class TaskForm {

	/**
	 * For tasks that process owners add: what was done is noted, nothing else happens.
	 */
	public static final String RECORD_RESULT = "forms/record-result.html";

	private TaskForm() {
	}

	/**
	 * The form of a task, as in {@code forms/perform-survey.html}.
	 */
	public static String of(String taskKey) {
		if (!Process.Tasks.ALL.contains(taskKey)) {
			return RECORD_RESULT;
		}
		return "forms/" + taskKey.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT) + ".html";
	}

}
