package vn.daysaucongto.notification;

import vn.daysaucongto.request.ContactChannel;

import org.springframework.stereotype.Component;

/**
 * The inbox on the portal and in the App: the entry in the delivery log is the message.
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

}
