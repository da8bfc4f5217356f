package vn.daysaucongto.torture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;

/**
 * Zalo, which misbehaves. It knows no keys: what is sent twice is delivered twice. Its
 * access tokens live for half a minute (beside the minute that nodes leave unused), and a
 * refresh token works once.
 */
final class Zalo extends HttpParty {

	/** What the nodes are set up with. */
	static final String FIRST_TOKEN = "refresh-0";

	private static final int LIFE_SECONDS = 90;

	private static final Pattern REFRESH_TOKEN = Pattern.compile("refresh_token=(refresh-\\d+)");

	/** How many pairs were given out: the next refresh token is the newest one's. */
	private final AtomicInteger pairs = new AtomicInteger();

	private final Outside tokens = new Outside("Zalo token", TIME_OUT);

	Zalo(Settings settings) throws IOException {
		super(settings, "Zalo");
		opens("/tokens/", this::renews);
	}

	String tokenUrl(String node) {
		return url("tokens/" + node);
	}

	/** What was asked with each refresh token. */
	Outside tokens() {
		return this.tokens;
	}

	@Override
	String key(JsonNode message) {
		return message.path("tracking_id").asText();
	}

	@Override
	String acts(JsonNode message, Outside.Send send) {
		send.acts();
		return "{\"error\":0,\"message\":\"Success\",\"data\":{\"msg_id\":\"zalo\"}}";
	}

	private void renews(HttpExchange call) throws IOException {
		Matcher token = REFRESH_TOKEN
			.matcher(new String(call.getRequestBody().readAllBytes(), StandardCharsets.US_ASCII));
		String refresh = token.find() ? token.group(1) : "none";
		Outside.Send send = this.tokens.opens(node(call), refresh);
		int before = this.pairs.get();
		boolean good = refresh.equals("refresh-" + before) && this.pairs.compareAndSet(before, before + 1);
		send.acts();
		Patience.pause(Duration.ofMillis(50));
		send.isAnswered();
		answers(call, 200,
				good ? "{\"access_token\":\"access-%1$d\",\"refresh_token\":\"refresh-%1$d\",\"expires_in\":\"%2$d\"}"
					.formatted(before + 1, LIFE_SECONDS) : "{\"error\":-14014,\"message\":\"Invalid refresh token\"}");
	}

}
