package vn.daysaucongto.signing.pades;

/** What it takes to sign as to whether the certificate was revoked. */
enum RevocationRule {

	/**
	 * Who is told that it was revoked does not sign; who gets no answer does, and the log
	 * says so.
	 */
	IF_REACHABLE,

	/** Nothing is signed without an answer. */
	REQUIRED

}
