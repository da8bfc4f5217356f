package vn.daysaucongto.torture;

import java.util.Map;

/**
 * A fault that was done, and what it hit: looked at while the node stood still.
 *
 * @param second of the run
 * @param node or both
 * @param transactions that had written and were not committed
 * @param unanswered calls of the node at each outside party
 * @param inHand those, and calls whose answer the node had perhaps not recorded
 */
record Fault(Kind kind, long second, String node, int transactions, Map<String, Long> unanswered,
		Map<String, Long> inHand) {

	boolean hit(String party) {
		return this.unanswered.getOrDefault(party, 0L) > 0;
	}

	/** What is done to the nodes and to PostgreSQL. */
	enum Kind {

		KILL("kill -9"), FREEZE("SIGSTOP beyond the job lock"), RESTART("immediate restart of PostgreSQL"),
		CUT("connections cut"), UPDATE("node updated from the version before");

		private final String words;

		Kind(String words) {
			this.words = words;
		}

		String words() {
			return this.words;
		}

	}

}
