package vn.daysaucongto.notification.demo;

import java.util.List;

import vn.daysaucongto.notification.ChannelSender;
import vn.daysaucongto.notification.DeliveryOutcome;
import vn.daysaucongto.notification.DeliveryResult;
import vn.daysaucongto.notification.OutgoingMessage;
import vn.daysaucongto.request.ContactChannel;

/**
 * Puts messages into the test mailbox, and refuses the demo numbers that nobody answers.
 */
record DemoSender(ContactChannel channel, StoredTestMailbox mailbox,
		List<String> unreachable) implements ChannelSender {

	@Override
	public DeliveryResult send(OutgoingMessage message) {
		boolean byPhone = this.channel != ContactChannel.EMAIL;
		if (byPhone && this.unreachable.contains(message.phone().national())) {
			return DeliveryResult.of(DeliveryOutcome.REJECTED_NUMBER, "demo");
		}
		this.mailbox.put(this.channel, message);
		return DeliveryResult.sent(null);
	}

	@Override
	public boolean knowsRepeats() {
		return true;
	}

}
