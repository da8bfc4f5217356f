package vn.daysaucongto.payment;

/** How far a refund is. */
public enum RefundState {

	/** Money is held that belongs to the customer. */
	NEEDED,

	/** A leader agreed. */
	APPROVED,

	/** The accountant paid. */
	PAID

}
