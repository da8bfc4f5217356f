package vn.daysaucongto.notification;

import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.signing.OtpSender;

import org.springframework.stereotype.Component;

/** Takes one-time codes to the phone; the text says what the code is for. */
@Component
class OtpMessages implements OtpSender {

	private static final Logger log = LoggerFactory.getLogger(OtpMessages.class);

	private final DirectMessages messages;

	private final Requests requests;

	OtpMessages(DirectMessages messages, Requests requests) {
		this.messages = messages;
		this.requests = requests;
	}

	@Override
	public void send(Message message) {
		RequestCode request = message.request();
		String unit = (request != null) ? this.requests.find(request).map(RequestView::unit).orElse(null) : null;
		String about = (request != null) ? request.value() : "";
		DeliveryResult result = this.messages.send(message.phone(), "notification.otp." + message.purpose(),
				Map.of("otp", message.code(), "request", about), "OTP-" + message.challengeId(), request, unit);
		if (result.outcome() != DeliveryOutcome.SENT) {
			// the customer sees nothing arrive and asks for another code
			log.warn("{}: {} {}", message, result.outcome(), result.detail());
		}
	}

}
