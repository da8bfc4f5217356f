package vn.daysaucongto.halts;

/** Words between the test and the process that halts, one line each. */
final class Wish {

	/** A case begins: boundaries are counted from here. */
	static final String CASE = "case";

	/** Halt at the boundary with that number, on that side of it. */
	static final String HALT = "halt";

	/** What the case does next. */
	static final String ACT = "act";

	/** Deliver messages and run jobs, until there are none. */
	static final String SETTLE = "settle";

	/** Answers begin with this; everything else is the application's own. */
	static final String ANSWER = "@";

	static final String READY = "ready";

	static final String DONE = "done";

	/** A boundary was reached: number, kind, who. */
	static final String BOUNDARY = "boundary";

	/** A message is out: channel, key, recipient, text. */
	static final String SENT = "sent";

	static final String SEPARATOR = "\t";

	private Wish() {
	}

	/** Whatever happens to this process next, it was said. */
	static synchronized void say(String word, String... details) {
		System.out
			.println(ANSWER + word + SEPARATOR + String.join(SEPARATOR, details).replace("\r", "").replace("\n", " "));
		System.out.flush();
	}

}
