package vn.daysaucongto.notification;

/** What a channel answered. */
public enum DeliveryOutcome {

	/** The channel took the message. */
	SENT,

	/** This customer cannot be reached through the channel: try the next one. */
	REJECTED_NUMBER,

	/** The channel does not work now, nothing was sent: try again later. */
	PLATFORM_ERROR,

	/** Perhaps sent, perhaps not: never again through this channel. */
	AMBIGUOUS

}
