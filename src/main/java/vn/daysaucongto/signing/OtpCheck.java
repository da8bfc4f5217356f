package vn.daysaucongto.signing;

/** What came of a typed code. */
public enum OtpCheck {

	RIGHT,

	WRONG,

	/** Older than five minutes, used, or replaced by a newer one. */
	EXPIRED,

	/** Guessed at too often; only a newer one can be right. */
	SPENT,

	/** Too many wrong codes; sending a new one does not help before some time passed. */
	LOCKED,

	/** Too many wrong codes from everywhere; for a day nobody can try. */
	LOCKED_TODAY,

	/**
	 * Too many wrong codes for one version of a contract: nobody can try before staff
	 * verified the person, see {@link ConfirmationLock}.
	 */
	BLOCKED

}
