package vn.daysaucongto.torture;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A gateway of brand-name SMS that misbehaves, but honours our key: what it sent once it
 * does not send again.
 */
final class SmsGateway extends HttpParty {

	private static final Duration SMS_TAKES = Duration.ofSeconds(8);

	private static final Pattern OTP = Pattern.compile("\\b\\d{6}\\b");

	/** Keys that were taken; the gateway knows them again. */
	private final Set<String> taken = ConcurrentHashMap.newKeySet();

	private final Map<String, List<String>> phones = new ConcurrentHashMap<>();

	SmsGateway(Settings settings) throws IOException {
		super(settings, "SMS");
	}

	/** How many messages the phone has received; what comes later is new. */
	int received(String phone) {
		return messages(phone).size();
	}

	/**
	 * The code that came after so many messages, or none in the time that an SMS takes.
	 */
	Optional<String> otp(String phone, int after, String words) {
		return Patience.some(SMS_TAKES, Duration.ofMillis(50),
				() -> messages(phone).stream()
					.skip(after)
					.filter((text) -> text.contains(words))
					.flatMap((text) -> OTP.matcher(text).results())
					.map(MatchResult::group)
					.findFirst());
	}

	private List<String> messages(String phone) {
		return this.phones.computeIfAbsent(phone, (unknown) -> new CopyOnWriteArrayList<>());
	}

	@Override
	String key(JsonNode message) {
		return message.path("RequestId").asText();
	}

	@Override
	String acts(JsonNode message, Outside.Send send) {
		boolean repeated = !this.taken.add(key(message));
		if (!repeated) {
			send.acts();
			messages(message.path("Phone").asText()).add(message.path("Content").asText());
		}
		return "{\"CodeResult\":\"%s\",\"SMSID\":\"sms\"}".formatted(repeated ? "124" : "100");
	}

}
