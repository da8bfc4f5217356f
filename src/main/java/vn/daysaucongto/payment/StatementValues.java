package vn.daysaucongto.payment;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.daysaucongto.platform.Vnd;

/** Amounts and days as Vietnamese banks write them. */
final class StatementValues {

	/**
	 * Groups of three by one sign, whole đồng: {@code 1.234.567}, {@code 1,234,567.00}.
	 */
	private static final Pattern AMOUNT = Pattern
		.compile("([+-]?)(\\d{1,12}|\\d{1,3}(?:([., ])\\d{3})(?:\\3\\d{3}){0,3})(?:[.,]00?)?(?:đ|vnd|vnđ)?");

	private static final Pattern DAY = Pattern
		.compile("(\\d{2}[/-]\\d{2}[/-]\\d{4})(?:[ T]\\d{2}:\\d{2}(?::\\d{2})?)?");

	private static final DateTimeFormatter DAY_FORMAT = DateTimeFormatter.ofPattern("dd/MM/uuuu")
		.withResolverStyle(ResolverStyle.STRICT);

	private StatementValues() {
	}

	static Optional<Vnd> amount(String text) {
		Matcher amount = AMOUNT.matcher(
				text.strip().replace('\u00A0', ' ').toLowerCase(java.util.Locale.ROOT).replaceAll(" (?=đ|vn)", ""));
		if (!amount.matches()) {
			return Optional.empty();
		}
		long dong = Long.parseLong(amount.group(2).replaceAll("\\D", ""));
		return Optional.of(Vnd.of("-".equals(amount.group(1)) ? -dong : dong));
	}

	static Optional<LocalDate> day(String text) {
		Matcher day = DAY.matcher(text.strip());
		if (!day.matches()) {
			return Optional.empty();
		}
		try {
			return Optional.of(LocalDate.parse(day.group(1).replace('-', '/'), DAY_FORMAT));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

}
