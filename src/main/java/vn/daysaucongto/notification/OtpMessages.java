package vn.daysaucongto.notification;

import java.util.EnumMap;
import java.util.Map;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
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

	private final Map<DeliveryOutcome, Counter> sent = new EnumMap<>(DeliveryOutcome.class);

	OtpMessages(DirectMessages messages, Requests requests, MeterRegistry registry) {
		this.messages = messages;
		this.requests = requests;
		for (DeliveryOutcome outcome : DeliveryOutcome.values()) {
			this.sent.put(outcome,
					Counter.builder("dsct.codes")
						.description("One-time codes that left for the gateway, by what it answered")
						.tag("outcome", outcome.name())
						.register(registry));
		}
	}

	@Override
	public void send(Message message) {
		RequestCode request = message.request();
		String unit = (request != null) ? this.requests.find(request).map(RequestView::unit).orElse(null) : null;
		Map<String, String> values = Map.of("otp", message.code(), "request", (request != null) ? request.value() : "",
				"subject", message.subject(), "amount", (message.amount() != null) ? message.amount().format() : "");
		DeliveryResult result = this.messages.send(message.phone(), "notification.otp." + message.purpose(), values,
				"OTP-" + message.challengeId(), request, unit);
		this.sent.get(result.outcome()).increment();
		if (result.outcome() != DeliveryOutcome.SENT) {
			// the customer sees nothing arrive and asks for another code
			log.warn("{}: {} {}", message, result.outcome(), result.detail());
		}
	}

}
