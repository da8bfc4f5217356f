package vn.daysaucongto.payment.vnpay;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs what VNPAY is told and checks what it tells: HMAC-SHA512, hex. */
class VnpayKey {

	private static final String ALGORITHM = "HmacSHA512";

	private static final Pattern SIGNATURE = Pattern.compile("[0-9a-fA-F]{128}");

	private final SecretKeySpec key;

	VnpayKey(String secret) {
		this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
	}

	/** Keys in order, keys and values encoded as in forms. */
	static String query(SortedMap<String, String> fields) {
		return fields.entrySet()
			.stream()
			.filter((field) -> !field.getValue().isEmpty())
			.map((field) -> encode(field.getKey()) + "=" + encode(field.getValue()))
			.collect(Collectors.joining("&"));
	}

	/** Values in the order that VNPAY gives for each message, with bars between. */
	static String bars(Map<String, String> fields, String... names) {
		return Arrays.stream(names)
			.map((name) -> Objects.toString(fields.get(name), ""))
			.collect(Collectors.joining("|"));
	}

	String sign(String text) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(this.key);
			return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	boolean hasSigned(String text, String signature) {
		return signature != null && SIGNATURE.matcher(signature).matches()
				&& MessageDigest.isEqual(HexFormat.of().parseHex(sign(text)), HexFormat.of().parseHex(signature));
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.US_ASCII);
	}

}
