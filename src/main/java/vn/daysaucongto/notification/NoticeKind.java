package vn.daysaucongto.notification;

/**
 * What a notice is about. The models name these constants in the property {@code notice}
 * of their Notify… tasks; {@code kenh-thong-bao.dmn} maps them to channels.
 */
public enum NoticeKind {

	/** Papers are missing: which ones, and until when. */
	MISSING_DOCUMENTS,

	/** The papers did not come in time; the request is closed. */
	REQUEST_LAPSED,

	/** The request is turned down, and why. */
	REJECTION,

	/** B2: when the survey is. */
	SURVEY_TIME,

	/** B5: what to pay, how and until when. */
	AMOUNT_DUE,

	/** The amount of B5 is not paid yet. */
	PAYMENT_REMINDER,

	/** The customer declined the offer; the request is closed. */
	OFFER_DECLINED,

	/** The offer lapsed unpaid; the request is closed. */
	OFFER_LAPSED,

	/** When the wiring is installed. */
	CONSTRUCTION_TIME,

	/** The wiring cannot be built. */
	CANNOT_BUILD,

	/** B10: the contract can be read and confirmed. */
	CONTRACT_READY,

	/** The contract is not confirmed yet. */
	CONTRACT_REMINDER,

	/** The answer to a correction that the customer asked for (B11). */
	CONTRACT_ANSWER,

	/** The utility did not sign: the customer's confirmation holds no longer. */
	CONFIRMATION_VOIDED,

	/** The contract was never confirmed; the request is closed. */
	CLOSED_UNSIGNED,

	/** The work cost more than was paid. */
	EXTRA_AMOUNT,

	/** Money was paid back. */
	REFUND,

	/** The request is cancelled, as the customer wished. */
	CANCELLED,

	/** The wish to cancel was not granted, and why. */
	CANCELLATION_DENIED,

	/** B13: finished; the papers can be downloaded. */
	COMPLETION

}
