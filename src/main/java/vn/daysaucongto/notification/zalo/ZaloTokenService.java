package vn.daysaucongto.notification.zalo;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import vn.daysaucongto.notification.HttpPort;
import vn.daysaucongto.notification.HttpPort.HttpAnswer;
import vn.daysaucongto.notification.JsonAnswers;

/**
 * Zalo's end point for tokens (OAuth v4 of official accounts): a refresh token works
 * once, for three months, and gives an access token of about a day and the next refresh
 * token.
 * <p>
 * Written from public documentation, not tried against the live service: <a href=
 * "https://developers.zalo.me/docs/official-account/bat-dau/xac-thuc-va-uy-quyen-cho-ung-dung-new">authorisation
 * of apps</a>, <a href=
 * "https://www.hexasync.vn/zalo-oa-api-huong-dan-cach-lay-access-token-tu-refresh-token/">an
 * example</a>.
 */
class ZaloTokenService {

	/** When the answer does not say how long the access token lives. */
	private static final Duration SHORTEST = Duration.ofHours(1);

	private final ZaloSettings settings;

	private final HttpPort http;

	private final JsonAnswers answers;

	ZaloTokenService(ZaloSettings settings, HttpPort http, JsonAnswers answers) {
		this.settings = settings;
		this.http = http;
		this.answers = answers;
	}

	/** Spends the refresh token, once. */
	Answer renew(String refreshToken) {
		HttpAnswer answer = this.http.post(new HttpPort.HttpCall(this.settings.tokenUrl(),
				Map.of("Content-Type", "application/x-www-form-urlencoded", "Accept", "application/json", "secret_key",
						this.settings.secretKey()),
				form(Map.of("app_id", this.settings.appId(), "grant_type", "refresh_token", "refresh_token",
						refreshToken)),
				this.settings.connectTimeout(), this.settings.answerTimeout()));
		if (answer instanceof HttpAnswer.Answered answered) {
			return this.answers.tree(answered.body())
				.map(ZaloTokenService::read)
				.orElseGet(() -> new Unknown("tokens: unreadable answer"));
		}
		if (answer instanceof HttpAnswer.Failed failed) {
			return new Unknown("tokens: HTTP " + failed.status());
		}
		return new Unknown("tokens: " + ((answer instanceof HttpAnswer.NotConnected none) ? none.reason()
				: ((HttpAnswer.NoAnswer) answer).reason()));
	}

	private static String form(Map<String, String> fields) {
		return fields.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

	private static Answer read(JsonNode answer) {
		String access = answer.path("access_token").asText("");
		String refresh = answer.path("refresh_token").asText("");
		if (!access.isEmpty() && !refresh.isEmpty()) {
			// a number, or digits in quotes
			long seconds = answer.path("expires_in").asLong(0);
			return new Pair(access, refresh, (seconds > 0) ? Duration.ofSeconds(seconds) : SHORTEST);
		}
		int error = answer.path("error").asInt(0);
		return (error != 0) ? new Refused("error " + error) : new Unknown("tokens: unreadable answer");
	}

	/** What came of it. */
	sealed interface Answer {

	}

	/** Both tokens are new. */
	record Pair(String access, String refresh, Duration life) implements Answer {

		/** Tokens must not slip into a log. */
		@Override
		public String toString() {
			return "Pair";
		}

	}

	/** Zalo does not renew with that token. */
	record Refused(String reason) implements Answer {
	}

	/** Perhaps the token is spent, perhaps it is not. */
	record Unknown(String reason) implements Answer {
	}

}
