package vn.daysaucongto.notification.zalo;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import vn.daysaucongto.notification.ChannelSender;
import vn.daysaucongto.notification.DeliveryOutcome;
import vn.daysaucongto.notification.DeliveryResult;
import vn.daysaucongto.notification.HttpPort;
import vn.daysaucongto.notification.JsonAnswers;
import vn.daysaucongto.notification.NoticeKind;
import vn.daysaucongto.notification.OutgoingMessage;
import vn.daysaucongto.request.ContactChannel;

/**
 * Posts notices as ZNS. Zalo gives the tracking id back and does not look for repeats: a
 * message whose fate is unknown is never posted again.
 * <p>
 * Written from the public documentation, not tried against the live service:
 * <a href= "https://zalo.cloud/zns/guidelines/handle-error-code">error codes of ZNS</a>.
 * What it does not list counts as an error of the platform: nothing was sent.
 */
class ZaloSender implements ChannelSender {

	/** Tells that the access token was refused; nothing was sent. */
	private static final DeliveryResult TOKEN_REFUSED = DeliveryResult.of(DeliveryOutcome.PLATFORM_ERROR,
			"access token refused");

	private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");

	private static final int SENT = 0;

	/** "Unknown error": nobody says whether it went out. */
	private static final int UNKNOWN = -100;

	/**
	 * Phone number invalid, Zalo too old, user inactive or refusing, no Zalo account,
	 * account that receives no ZNS.
	 */
	private static final Set<Integer> OF_THE_NUMBER = Set.of(-108, -110, -114, -118, -119);

	/** Access token invalid (ZNS); invalid, and expired or removed (official account). */
	private static final Set<Integer> OF_THE_TOKEN = Set.of(-124, -216, -220);

	private final ZaloSettings settings;

	private final ZaloTokens tokens;

	private final HttpPort http;

	private final JsonAnswers answers;

	ZaloSender(ZaloSettings settings, ZaloTokens tokens, HttpPort http, JsonAnswers answers) {
		this.settings = settings;
		this.tokens = tokens;
		this.http = http;
		this.answers = answers;
	}

	@Override
	public ContactChannel channel() {
		return ContactChannel.ZALO;
	}

	@Override
	public boolean carries(NoticeKind kind) {
		return this.settings.templates().containsKey(kind);
	}

	@Override
	public DeliveryResult send(OutgoingMessage message) {
		ZaloAccess access = this.tokens.current();
		DeliveryResult result = send(message, access);
		if (result.equals(TOKEN_REFUSED)) {
			return send(message, this.tokens.insteadOf(((ZaloAccess.Granted) access).token()));
		}
		return result;
	}

	private DeliveryResult send(OutgoingMessage message, ZaloAccess access) {
		if (access instanceof ZaloAccess.Granted granted) {
			return this.answers.read(this.http.post(call(message, granted.token())), ZaloSender::read);
		}
		return DeliveryResult.of(DeliveryOutcome.PLATFORM_ERROR,
				JsonAnswers.limited(((ZaloAccess.Denied) access).reason()));
	}

	private HttpPort.HttpCall call(OutgoingMessage message, String token) {
		return new HttpPort.HttpCall(
				this.settings.url(), Map.of("Content-Type", "application/json; charset=utf-8", "Accept",
						"application/json", "access_token", token),
				body(message), this.settings.connectTimeout(), this.settings.answerTimeout());
	}

	private String body(OutgoingMessage message) {
		ZaloSettings.Template template = this.settings.templates().get(message.notice().kind());
		Map<String, String> data = template.parameters()
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (field) -> message.notice().values().get(field.getValue())));
		// 84912345678
		String phone = message.phone().e164().substring(1);
		return this.answers.write(Map.of("phone", phone, "template_id", template.id(), "template_data", data,
				"tracking_id", message.idempotencyKey()));
	}

	private static Optional<DeliveryResult> read(JsonNode answer) {
		String code = answer.path("error").asText("");
		return NUMBER.matcher(code).matches() ? Optional.of(read(Integer.parseInt(code), answer)) : Optional.empty();
	}

	private static DeliveryResult read(int error, JsonNode answer) {
		if (error == SENT) {
			return DeliveryResult.sent(JsonAnswers.limited(answer.path("data").path("msg_id").asText("")));
		}
		return OF_THE_TOKEN.contains(error) ? TOKEN_REFUSED : DeliveryResult.of(outcome(error), "error " + error);
	}

	private static DeliveryOutcome outcome(int error) {
		if (error == UNKNOWN) {
			return DeliveryOutcome.AMBIGUOUS;
		}
		// app, keys, template, balance, quota: ours to mend
		return OF_THE_NUMBER.contains(error) ? DeliveryOutcome.REJECTED_NUMBER : DeliveryOutcome.PLATFORM_ERROR;
	}

}
