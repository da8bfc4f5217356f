package vn.daysaucongto.notification;

import vn.daysaucongto.request.ContactChannel;

import org.springframework.stereotype.Component;

/**
 * The inbox on the portal and in the App: the entry in the delivery log is the message.
 * Every notice lies there; as a way to reach somebody it counts for those who chose it.
 */
@Component
class AppInbox implements ChannelSender {

	@Override
	public ContactChannel channel() {
		return ContactChannel.APP;
	}

	@Override
	public DeliveryResult send(OutgoingMessage message) {
		return DeliveryResult.sent(null);
	}

	@Override
	public boolean knowsRepeats() {
		return true;
	}

}
