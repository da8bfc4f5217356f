package vn.daysaucongto.signing;

/** What a one-time code is good for; its message says so. */
public enum OtpPurpose {

	/** A phone number that is being registered; the subject is the token of the form. */
	PHONE_VERIFICATION,

	/** Seeing a request; the subject is its code. */
	LOGIN,

	/** Confirming a version of a contract; the subject is {@code code/version}. */
	CONTRACT_CONFIRMATION

}
