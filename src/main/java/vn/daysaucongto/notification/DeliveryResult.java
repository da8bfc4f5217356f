package vn.daysaucongto.notification;

/**
 * The answer of one channel to one message.
 *
 * @param providerReference the channel's own number of the message, or null
 * @param detail what the channel said, without personal data
 */
public record DeliveryResult(DeliveryOutcome outcome, String providerReference, String detail) {

	public static DeliveryResult sent(String providerReference) {
		return new DeliveryResult(DeliveryOutcome.SENT, providerReference, "");
	}

	public static DeliveryResult of(DeliveryOutcome outcome, String detail) {
		return new DeliveryResult(outcome, null, detail);
	}

}
