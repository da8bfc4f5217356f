package vn.daysaucongto.contract;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The code that is printed in a version of a contract ("mã tra cứu"): whoever holds the
 * paper can look the contract up. 60 random bits, without letters and digits that are
 * taken for one another.
 */
public record VerificationCode(String value) {

	private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

	private static final int LENGTH = 12;

	private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

	private static final Pattern GROUPS = Pattern.compile("(?<=\\G.{4})(?=.)");

	/** As people type it: longer is no code. */
	private static final int LONGEST = 40;

	private static final Pattern BETWEEN = Pattern.compile("[\\s.\\p{Pd}]");

	private static final SecureRandom RANDOM = new SecureRandom();

	public VerificationCode {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException("Not a verification code");
		}
	}

	static VerificationCode random() {
		return new VerificationCode(RANDOM.ints(LENGTH, 0, ALPHABET.length())
			.mapToObj((at) -> ALPHABET.substring(at, at + 1))
			.collect(Collectors.joining()));
	}

	/** What a person typed; empty when it can't be such a code. */
	public static Optional<VerificationCode> parse(String typed) {
		if (typed == null || typed.length() > LONGEST) {
			return Optional.empty();
		}
		String plain = BETWEEN.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
		return FORM.matcher(plain).matches() ? Optional.of(new VerificationCode(plain)) : Optional.empty();
	}

	/** In groups of four, as it is printed: {@code 7KQM-2XHD-9FTR}. */
	@Override
	public String toString() {
		return String.join("-", GROUPS.split(this.value));
	}

}
