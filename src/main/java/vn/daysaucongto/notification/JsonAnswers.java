package vn.daysaucongto.notification;

import java.util.Optional;
import java.util.function.Function;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import vn.daysaucongto.notification.HttpPort.HttpAnswer;

/**
 * What a gateway's answer in JSON means for the message. Whatever the answer, one rule
 * holds: a server that failed, or said nothing that can be read, may have sent it.
 */
public class JsonAnswers {

	private static final int BAD_REQUEST = 400;

	private static final int MULTIPLE_CHOICES = 300;

	private static final int SERVER_ERROR = 500;

	/** Characters; the columns of the delivery log take more. */
	private static final int LONGEST = 100;

	private final ObjectMapper json;

	public JsonAnswers(ObjectMapper json) {
		this.json = json;
	}

	/**
	 * Reads the answer.
	 * @param meaning of the JSON of a success; empty when it does not say what it should
	 */
	public DeliveryResult read(HttpAnswer answer, Function<JsonNode, Optional<DeliveryResult>> meaning) {
		if (answer instanceof HttpAnswer.Answered answered) {
			return (answered.status() < MULTIPLE_CHOICES)
					? tree(answered.body()).flatMap(meaning)
						.orElseGet(() -> DeliveryResult.of(DeliveryOutcome.AMBIGUOUS, "unreadable answer"))
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

	/** The body as JSON; empty when it is none. */
	public Optional<JsonNode> tree(String body) {
		try {
			return Optional.ofNullable(this.json.readTree(body));
		}
		catch (JsonProcessingException ex) {
			return Optional.empty();
		}
	}

	/** As JSON. */
	public String write(Object body) {
		try {
			return this.json.writeValueAsString(body);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** No longer than the delivery log keeps. */
	public static String limited(String text) {
		return text.substring(0, Math.min(text.length(), LONGEST));
	}

}
