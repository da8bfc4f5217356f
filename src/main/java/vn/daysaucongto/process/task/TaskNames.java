package vn.daysaucongto.process.task;

/** Names of tasks in lists: the model's, and the case that the task is about. */
public final class TaskNames {

	private static final String BEFORE_CASE = " · ";

	private TaskNames() {
	}

	/** Lists of tasks show nothing else that tells one case from another. */
	public static String inLists(String name, String caseKey) {
		return name + BEFORE_CASE + caseKey;
	}

	/** The name without the case. */
	public static String ofModel(String inLists) {
		int end = inLists.lastIndexOf(BEFORE_CASE);
		return (end < 0) ? inLists : inLists.substring(0, end);
	}

}
