package vn.daysaucongto.payment;

/** Why money is on the account of a case, or leaves it. */
public enum PostingKind {

	/** Came in. */
	RECEIVED,

	/**
	 * Moved here from the account of a receipt that had no place, or moved away from
	 * there.
	 */
	ALLOCATED,

	/** Paid back. */
	REFUNDED,

	/** Kept, with a leader's reason. */
	RETAINED,

	/** Earned: the work is done and signed for. */
	SETTLED

}
