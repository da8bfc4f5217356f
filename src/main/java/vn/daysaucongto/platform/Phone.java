package vn.daysaucongto.platform;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/**
 * A Vietnamese mobile phone number, kept in E.164 ({@code +84912345678}).
 */
public record Phone(@JsonValue String e164) {

	private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public Phone {
		if (e164 == null || !e164.matches("\\+84\\d{9}")) {
			throw new IllegalArgumentException("Not a Vietnamese mobile number");
		}
	}

	/** What a person typed; empty when it is not a Vietnamese mobile number. */
	public static Optional<Phone> parse(String typed) {
		if (typed == null || typed.length() > 30) {
			return Optional.empty();
		}
		try {
			PhoneNumber number = NUMBERS.parse(typed, "VN");
			boolean mobile = NUMBERS.isValidNumberForRegion(number, "VN")
					&& NUMBERS.getNumberType(number) == PhoneNumberType.MOBILE;
			return mobile ? Optional.of(new Phone(NUMBERS.format(number, PhoneNumberFormat.E164))) : Optional.empty();
		}
		catch (NumberParseException ex) {
			return Optional.empty();
		}
	}

	/** As people dial it: {@code 0912345678}. */
	public String national() {
		return "0" + this.e164.substring(3);
	}

	/** For lists and evidence: {@code 091****678}. */
	public String masked() {
		String national = national();
		return national.substring(0, 3) + "****" + national.substring(national.length() - 3);
	}

	/** Masked: a phone number is personal data and must not slip into a log. */
	@Override
	public String toString() {
		return masked();
	}

}
