package vn.daysaucongto.signing;

/** What came of confirming a contract with a typed code. */
public enum ConfirmationResult {

	/** Now, or before. */
	CONFIRMED,

	WRONG,

	/** Older than five minutes, used, or replaced by a newer one. */
	EXPIRED,

	/** Guessed at too often; only a newer code can be right. */
	SPENT,

	/**
	 * Too many wrong codes for this version: nobody can try before staff verified the
	 * person, see {@link ConfirmationLock}.
	 */
	BLOCKED;

	static ConfirmationResult of(OtpCheck check) {
		return switch (check) {
			case RIGHT -> CONFIRMED;
			case WRONG -> WRONG;
			case EXPIRED -> EXPIRED;
			case SPENT -> SPENT;
			case LOCKED, LOCKED_TODAY, BLOCKED -> BLOCKED;
		};
	}

}
