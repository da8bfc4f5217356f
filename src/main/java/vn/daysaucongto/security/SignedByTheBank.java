package vn.daysaucongto.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets through what carries the bank's signature: {@code X-Signature}, the HMAC-SHA256 in
 * hex of {@code X-Timestamp} (seconds since 1970), a dot and the raw body. Turning away
 * what has none costs no parsing and no database.
 */
class SignedByTheBank extends OncePerRequestFilter {

	private static final int SHORTEST_SECRET = 32;

	private static final int LONGEST_BODY = 64 * 1024;

	/** A notice that somebody kept is no good later. */
	private static final Duration LATE = Duration.ofMinutes(5);

	private static final Pattern SIGNATURE = Pattern.compile("[0-9a-fA-F]{64}");

	private static final Pattern SECONDS = Pattern.compile("\\d{1,12}");

	private final SecretKeySpec key;

	private final Clock clock;

	private final Counter refused;

	SignedByTheBank(String secret, Clock clock, MeterRegistry metrics) {
		if (secret.length() < SHORTEST_SECRET) {
			throw new IllegalArgumentException(
					"app.payment.webhook.secret has less than " + SHORTEST_SECRET + " characters");
		}
		this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
		this.clock = clock;
		this.refused = Counter.builder("dsct.bank.notices.refused")
			.description("Calls at the bank's door without a good signature")
			.register(metrics);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String signature = only(request, "X-Signature", SIGNATURE);
		String time = only(request, "X-Timestamp", SECONDS);
		if (signature == null || time == null || !isFresh(Long.parseLong(time))) {
			refuse(response, HttpStatus.FORBIDDEN);
			return;
		}
		if (request.getContentLengthLong() > LONGEST_BODY) {
			refuse(response, HttpStatus.PAYLOAD_TOO_LARGE);
			return;
		}
		byte[] body = request.getInputStream().readNBytes(LONGEST_BODY + 1);
		if (body.length > LONGEST_BODY) {
			refuse(response, HttpStatus.PAYLOAD_TOO_LARGE);
		}
		else if (!MessageDigest.isEqual(sign(time, body), HexFormat.of().parseHex(signature))) {
			refuse(response, HttpStatus.FORBIDDEN);
		}
		else {
			chain.doFilter(new ReadRequest(request, body), response);
		}
	}

	/** Null when there is none, or more than one to choose from. */
	private static String only(HttpServletRequest request, String header, Pattern form) {
		List<String> values = Collections.list(request.getHeaders(header));
		return (values.size() == 1 && form.matcher(values.get(0)).matches()) ? values.get(0) : null;
	}

	private boolean isFresh(long seconds) {
		return Math.abs(this.clock.instant().getEpochSecond() - seconds) <= LATE.toSeconds();
	}

	private byte[] sign(String time, byte[] body) {
		try {
			Mac mac = Mac.getInstance(this.key.getAlgorithm());
			mac.init(this.key);
			mac.update((time + ".").getBytes(StandardCharsets.US_ASCII));
			return mac.doFinal(body);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void refuse(HttpServletResponse response, HttpStatus status) throws IOException {
		this.refused.increment();
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.getOutputStream()
			.print("{\"title\":\"%s\",\"status\":%d}".formatted(status.getReasonPhrase(), status.value()));
	}

}
