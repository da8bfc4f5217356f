package vn.daysaucongto.platform;

import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The code of a service request: {@code DSCT}, two digits of the year, six of a sequence
 * ({@code DSCT26000123}). It is the business key of the case in the engine.
 */
public record RequestCode(@JsonValue String value) {

	private static final Pattern FORMAT = Pattern.compile("DSCT\\d{8}");

	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public RequestCode {
		if (value == null || !FORMAT.matcher(value).matches()) {
			throw new IllegalArgumentException("Not a request code");
		}
	}

	public static RequestCode of(String value) {
		return new RequestCode(value);
	}

	/** What a person typed, with blanks and lower case forgiven. */
	public static Optional<RequestCode> parse(String typed) {
		String code = (typed != null) ? typed.replaceAll("\\s", "").toUpperCase(java.util.Locale.ROOT) : "";
		return FORMAT.matcher(code).matches() ? Optional.of(new RequestCode(code)) : Optional.empty();
	}

	@Override
	public String toString() {
		return this.value;
	}

}
