package vn.daysaucongto.signing;

/** What came of confirming a contract with a typed code. */
public enum ConfirmationResult {

	/** Now, or before. */
	CONFIRMED,

	WRONG,

	/** Older than five minutes, used, or replaced by a newer one. */
	EXPIRED,

	/** Too many wrong codes; sending a new one does not help before some time passed. */
	LOCKED;

	static ConfirmationResult of(OtpCheck check) {
		return switch (check) {
			case RIGHT -> CONFIRMED;
			case WRONG -> WRONG;
			case EXPIRED -> EXPIRED;
			case LOCKED, LOCKED_TODAY -> LOCKED;
		};
	}

}
