package vn.daysaucongto.doors;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The bank at its door, or somebody who would like to be the bank. */
public final class BankCalls {

	public static final String SECRET = "a secret of thirty-two characters, at the least";

	private static final String PATH = "/hooks/bank";

	private final Caller caller;

	private final Clock clock;

	BankCalls(int port, Clock clock) {
		this(Caller.nobody(port), clock);
	}

	public BankCalls(Caller caller, Clock clock) {
		this.caller = caller;
		this.clock = clock;
	}

	String newId() {
		return "FT" + UUID.randomUUID();
	}

	/** A transfer of today. */
	public String notice(String id, long dong, String content) {
		return """
				{"id": "%s", "time": "%s", "amount": %d, "content": "%s"}""".formatted(id,
				OffsetDateTime.now(this.clock), dong, content);
	}

	String now() {
		return String.valueOf(this.clock.instant().getEpochSecond());
	}

	/** As the bank sends it. */
	public HttpResponse<String> tells(String body) {
		String time = now();
		return sends(body, time, sign(time, body));
	}

	HttpResponse<String> sends(String body, String time, String... signatures) {
		HttpRequest.Builder request = to(body).header("X-Timestamp", time);
		for (String signature : signatures) {
			request.header("X-Signature", signature);
		}
		return this.caller.send(request);
	}

	HttpRequest.Builder to(String body) {
		return this.caller.request(PATH).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
	}

	HttpResponse<String> send(HttpRequest.Builder request) {
		return this.caller.send(request);
	}

	static String sign(String time, String body) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
			return HexFormat.of().formatHex(mac.doFinal((time + "." + body).getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
