package vn.daysaucongto.platform;

import org.slf4j.MDC;

/**
 * The case that a thread works for: the log names it in every line, those of the engine
 * included.
 */
public final class CaseLog {

	/** Key of the logging context; the engine puts the business key there, too. */
	public static final String KEY = "requestCode";

	private CaseLog() {
	}

	/** From now on, until {@link #leave()}. */
	public static void enter(String caseKey) {
		MDC.put(KEY, caseKey);
	}

	public static void leave() {
		MDC.remove(KEY);
	}

	/** While that is done. */
	public static void during(String caseKey, Runnable work) {
		String before = MDC.get(KEY);
		enter(caseKey);
		try {
			work.run();
		}
		finally {
			if (before != null) {
				enter(before);
			}
			else {
				leave();
			}
		}
	}

	/** The same work for the same case, on whatever thread. */
	public static Runnable carried(Runnable work) {
		String caseKey = MDC.get(KEY);
		return (caseKey != null) ? () -> during(caseKey, work) : work;
	}

}
