package vn.daysaucongto.notification;

import vn.daysaucongto.request.ContactChannel;

/**
 * A way out to customers. Writes nothing before it calls out; never throws for what a
 * channel may answer.
 */
public interface ChannelSender {

	ContactChannel channel();

	DeliveryResult send(OutgoingMessage message);

	/**
	 * Whether notices of this kind can go through the channel at all: some take
	 * registered templates only.
	 */
	default boolean carries(NoticeKind kind) {
		return true;
	}

	/** Whether a message whose idempotency key came before goes nowhere. */
	default boolean knowsRepeats() {
		return false;
	}

}
