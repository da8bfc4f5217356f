package vn.daysaucongto.notification.sms;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import vn.daysaucongto.notification.ChannelSender;
import vn.daysaucongto.notification.DeliveryOutcome;
import vn.daysaucongto.notification.DeliveryResult;
import vn.daysaucongto.notification.HttpPort;
import vn.daysaucongto.notification.JsonAnswers;
import vn.daysaucongto.notification.OutgoingMessage;
import vn.daysaucongto.request.ContactChannel;

/**
 * Posts brand-name SMS the way eSMS-like gateways take them. The gateway knows a repeated
 * RequestId, so a retry can do no harm.
 */
class SmsSender implements ChannelSender {

	/** Customer care, as opposed to advertising. */
	private static final String CUSTOMER_CARE = "2";

	private static final String ACCEPTED = "100";

	private static final String DUPLICATE = "124";

	private static final String WRONG_PHONE = "108";

	private final SmsSettings settings;

	private final HttpPort http;

	private final JsonAnswers answers;

	SmsSender(SmsSettings settings, HttpPort http, ObjectMapper json) {
		this.settings = settings;
		this.http = http;
		this.answers = new JsonAnswers(json);
	}

	@Override
	public ContactChannel channel() {
		return ContactChannel.SMS;
	}

	@Override
	public DeliveryResult send(OutgoingMessage message) {
		return this.answers.read(
				this.http.post(new HttpPort.HttpCall(this.settings.url(),
						Map.of("Content-Type", "application/json; charset=utf-8", "Accept", "application/json"),
						body(message), this.settings.connectTimeout(), this.settings.answerTimeout())),
				SmsSender::read);
	}

	@Override
	public boolean knowsRepeats() {
		return true;
	}

	private String body(OutgoingMessage message) {
		Map<String, String> body = new LinkedHashMap<>();
		body.put("ApiKey", this.settings.apiKey());
		body.put("SecretKey", this.settings.secretKey());
		body.put("Phone", message.phone().national());
		body.put("Content", message.text());
		body.put("Brandname", this.settings.brandname());
		body.put("SmsType", CUSTOMER_CARE);
		body.put("RequestId", message.idempotencyKey());
		if (this.settings.callbackUrl() != null) {
			body.put("CallbackUrl", this.settings.callbackUrl());
		}
		return this.answers.write(body);
	}

	private static Optional<DeliveryResult> read(JsonNode answer) {
		String code = answer.path("CodeResult").asText("");
		return Optional.ofNullable(switch (code) {
			case "" -> null;
			case ACCEPTED, DUPLICATE -> DeliveryResult.sent(JsonAnswers.limited(answer.path("SMSID").asText("")));
			case WRONG_PHONE -> DeliveryResult.of(DeliveryOutcome.REJECTED_NUMBER, "CodeResult " + code);
			// brand name (104), template (146), balance, keys: ours to mend
			default -> DeliveryResult.of(DeliveryOutcome.PLATFORM_ERROR, JsonAnswers.limited("CodeResult " + code));
		});
	}

}
