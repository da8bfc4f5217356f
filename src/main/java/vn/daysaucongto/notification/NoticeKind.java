package vn.daysaucongto.notification;

/**
 * What a notice is about. The models name these constants in the property {@code notice}
 * of their Notify… tasks, or write a notice of their own; {@code kenh-thong-bao.dmn} maps
 * them to channels.
 */
public enum NoticeKind {

	/** Papers are missing: which ones, and until when. */
	MISSING_DOCUMENTS(false),

	/** The papers did not come in time; the request is closed. */
	REQUEST_LAPSED(true),

	/** The request is turned down, and why. */
	REJECTION(true),

	/** B2: when the survey is. */
	SURVEY_TIME(false),

	/** B5: what to pay, how and until when. */
	AMOUNT_DUE(false),

	/** The amount of B5 is not paid yet. */
	PAYMENT_REMINDER(false),

	/** The customer declined the offer; the request is closed. */
	OFFER_DECLINED(true),

	/** The offer lapsed unpaid; the request is closed. */
	OFFER_LAPSED(true),

	/** When the wiring is installed. */
	CONSTRUCTION_TIME(false),

	/** The wiring cannot be built. */
	CANNOT_BUILD(true),

	/** B10: the contract can be read and confirmed. */
	CONTRACT_READY(false),

	/** The contract is not confirmed yet. */
	CONTRACT_REMINDER(false),

	/** The answer to a correction that the customer asked for (B11). */
	CONTRACT_ANSWER(false),

	/** The utility did not sign: the customer's confirmation holds no longer. */
	CONFIRMATION_VOIDED(false),

	/** The contract was never confirmed; the request is closed. */
	CLOSED_UNSIGNED(true),

	/** The work cost more than was paid. */
	EXTRA_AMOUNT(false),

	/** Money was paid back. */
	REFUND(true),

	/** The request is cancelled, as the customer wished. */
	CANCELLED(true),

	/** The wish to cancel was not granted, and why. */
	CANCELLATION_DENIED(false),

	/** B13: finished; the papers can be downloaded. */
	COMPLETION(true),

	/** What a process owner wrote into the model himself ({@link NoticeOrder}). */
	FROM_MODEL(true);

	private final boolean closing;

	NoticeKind(boolean closing) {
		this.closing = closing;
	}

	/** Whether it is still worth telling when the request has ended. */
	boolean isClosing() {
		return this.closing;
	}

}
