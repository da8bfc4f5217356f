package vn.daysaucongto.signing;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Codes are kept salted and hashed slowly (NIST SP 800-63B-4): {@code salt:hash}. */
final class CodeHash {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int ROUNDS = 20_000;

	private CodeHash() {
	}

	static String newCode() {
		return "%06d".formatted(RANDOM.nextInt(1_000_000));
	}

	static String of(String code) {
		byte[] salt = new byte[16];
		RANDOM.nextBytes(salt);
		return HexFormat.of().formatHex(salt) + ":" + HexFormat.of().formatHex(hash(code, salt));
	}

	static boolean matches(String typed, String stored) {
		String code = (typed != null) ? typed.replaceAll("\\s", "") : "";
		String[] parts = stored.split(":");
		return MessageDigest.isEqual(hash(code, HexFormat.of().parseHex(parts[0])), HexFormat.of().parseHex(parts[1]));
	}

	private static byte[] hash(String code, byte[] salt) {
		try {
			PBEKeySpec spec = new PBEKeySpec(code.toCharArray(), salt, ROUNDS, 256);
			return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
