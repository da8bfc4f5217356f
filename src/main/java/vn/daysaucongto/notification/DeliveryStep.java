package vn.daysaucongto.notification;

/** Where a notice goes from here; gateways of {@code gui-thong-bao} read it. */
public enum DeliveryStep {

	/** All that was wanted is done. */
	SENT,

	/** There is another channel to go through. */
	NEXT,

	/** No channel reached the customer: a person calls. */
	UNREACHABLE,

	/** Overtaken by events: nobody needs to be told. */
	OBSOLETE

}
