package vn.daysaucongto.request;

/** Where a request stands, seen from the customer's papers. */
public enum RequestStatus {

	/** Sent; the papers wait to be checked. */
	SUBMITTED,

	/** Papers are missing; the customer was asked for them. */
	DOCUMENTS_ASKED,

	/** The customer sent what was asked for. */
	DOCUMENTS_SUPPLIED,

	/** The papers are in order; the work goes on. */
	ACCEPTED,

	/** Turned down; the customer is being told. */
	REJECTED,

	/** Cancelled by the customer; money, if any, is on its way back. */
	CANCELLING,

	/** Ended by a leader, unsigned; money, if any, is on its way back. */
	CLOSING,

	/** Finished; the outcome says how. */
	CLOSED

}
