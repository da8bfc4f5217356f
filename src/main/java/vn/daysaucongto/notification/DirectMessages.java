package vn.daysaucongto.notification;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import vn.daysaucongto.platform.Phone;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.request.ContactChannel;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Messages that go out at once and are kept nowhere: one-time codes, warnings. (The
 * demonstration's test mailbox keeps them, so that they can be read.)
 */
@Component
class DirectMessages {

	private final ChannelSender sms;

	private final MessageSource messages;

	DirectMessages(List<ChannelSender> senders, MessageSource messages) {
		this.sms = senders.stream()
			.filter((sender) -> sender.channel() == ContactChannel.SMS)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("There is no sender of SMS"));
		this.messages = messages;
	}

	/**
	 * Sends a text message.
	 * @param key of the text in the bundles, with placeholders in braces; its title is at
	 * {@code <key>.title}
	 * @param request the request that it is about, or null
	 */
	DeliveryResult send(Phone phone, String key, Map<String, String> values, String idempotencyKey, RequestCode request,
			String unit) {
		Locale vietnamese = Locale.forLanguageTag("vi");
		String text = Ascii.of(NoticeTexts.fill(this.messages.getMessage(key, null, vietnamese), values));
		String title = this.messages.getMessage(key + ".title", null, vietnamese);
		return this.sms
			.send(new OutgoingMessage(idempotencyKey, request, unit, phone, "", title, text, null, List.of()));
	}

}
