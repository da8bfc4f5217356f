package vn.daysaucongto.payment;

/** Why money goes back. */
public enum RefundReason {

	OFFER_DECLINED, OFFER_LAPSED, CANCELLED,

	/** It could not be built, or the customer never confirmed the contract. */
	NOT_CARRIED_OUT,

	/** The confirmed contract costs less than was paid. */
	CONTRACT_COSTS_LESS,

	/** No request takes the money. */
	NO_REQUEST

}
