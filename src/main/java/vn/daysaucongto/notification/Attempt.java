package vn.daysaucongto.notification;

import vn.daysaucongto.request.ContactChannel;

/**
 * One message given to one channel, and its answer.
 *
 * @param number 1 for the first time
 */
record Attempt(ContactChannel channel, OutgoingMessage message, DeliveryResult result, int number) {

	boolean isSent() {
		return this.result.outcome() == DeliveryOutcome.SENT;
	}

	boolean isDown() {
		return this.result.outcome() == DeliveryOutcome.PLATFORM_ERROR;
	}

	DeliveryView view(String notice) {
		return new DeliveryView(notice, this.channel, this.result.outcome(), this.number, this.message.title(),
				this.message.text(), null);
	}

}
