package vn.daysaucongto.notification.sms;

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import vn.daysaucongto.notification.ChannelSender;
import vn.daysaucongto.notification.DeliveryOutcome;
import vn.daysaucongto.notification.DeliveryResult;
import vn.daysaucongto.notification.HttpPort;
import vn.daysaucongto.notification.HttpPort.HttpAnswer;
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

	private static final int BAD_REQUEST = 400;

	private static final int MULTIPLE_CHOICES = 300;

	private static final int SERVER_ERROR = 500;

	private final SmsSettings settings;

	private final HttpPort http;

	private final ObjectMapper json;

	SmsSender(SmsSettings settings, HttpPort http, ObjectMapper json) {
		this.settings = settings;
		this.http = http;
		this.json = json;
	}

	@Override
	public ContactChannel channel() {
		return ContactChannel.SMS;
	}

	@Override
	public DeliveryResult send(OutgoingMessage message) {
		HttpAnswer answer = this.http.post(new HttpPort.HttpCall(this.settings.url(),
				Map.of("Content-Type", "application/json; charset=utf-8", "Accept", "application/json"), body(message),
				this.settings.connectTimeout(), this.settings.answerTimeout()));
		if (answer instanceof HttpAnswer.Answered answered) {
			return (answered.status() < MULTIPLE_CHOICES) ? read(answered.body())
					: DeliveryResult.of(DeliveryOutcome.PLATFORM_ERROR, "HTTP " + answered.status());
		}
		if (answer instanceof HttpAnswer.Failed failed) {
			boolean refused = failed.status() >= BAD_REQUEST && failed.status() < SERVER_ERROR;
			return DeliveryResult.of(refused ? DeliveryOutcome.PLATFORM_ERROR : DeliveryOutcome.AMBIGUOUS,
					"HTTP " + failed.status());
		}
		if (answer instanceof HttpAnswer.NotConnected notConnected) {
			return DeliveryResult.of(DeliveryOutcome.PLATFORM_ERROR, notConnected.reason());
		}
		return DeliveryResult.of(DeliveryOutcome.AMBIGUOUS, ((HttpAnswer.NoAnswer) answer).reason());
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
		try {
			return this.json.writeValueAsString(body);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private DeliveryResult read(String answer) {
		JsonNode read;
		try {
			read = this.json.readTree(answer);
		}
		catch (JsonProcessingException ex) {
			return unreadable();
		}
		String code = (read != null) ? read.path("CodeResult").asText("") : "";
		return switch (code) {
			case "" -> unreadable();
			case ACCEPTED, DUPLICATE -> DeliveryResult.sent(limited(read.path("SMSID").asText("")));
			case WRONG_PHONE -> DeliveryResult.of(DeliveryOutcome.REJECTED_NUMBER, "CodeResult " + code);
			// brand name (104), template (146), balance, keys: ours to mend
			default -> DeliveryResult.of(DeliveryOutcome.PLATFORM_ERROR, limited("CodeResult " + code));
		};
	}

	/** It may well have taken the message. */
	private static DeliveryResult unreadable() {
		return DeliveryResult.of(DeliveryOutcome.AMBIGUOUS, "unreadable answer");
	}

	private static String limited(String text) {
		return text.substring(0, Math.min(text.length(), 100));
	}

}
