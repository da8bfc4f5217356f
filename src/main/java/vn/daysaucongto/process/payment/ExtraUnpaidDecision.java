package vn.daysaucongto.process.payment;

/** What to do about an extra amount that the customer does not pay. */
enum ExtraUnpaidDecision {

	/** The customer is told again. */
	WAIT,

	/** The utility gives it up. */
	WRITE_OFF

}
