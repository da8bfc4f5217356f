package vn.daysaucongto.payment;

/** How far a payment at the gateway is. */
public enum OnlinePaymentState {

	/** The customer may still pay, or the gateway has not said yet what became of it. */
	WAITING,

	/** Money came. */
	PAID,

	/** The gateway says that no money came. */
	FAILED,

	/** The gateway never said anything, and was asked for a day. */
	UNANSWERED

}
