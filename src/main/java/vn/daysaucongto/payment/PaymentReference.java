package vn.daysaucongto.payment;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.daysaucongto.platform.RequestCode;

/**
 * What a customer writes into a transfer: the request code, {@code B} or {@code T} (offer
 * or extra), the number, and a check digit, so that a mistyped one matches nobody else's:
 * {@code DSCT26000123B15}.
 */
record PaymentReference(String value, RequestCode request, DueKind kind, int number) {

	/** Banks pull words together and put blanks between: blanks are taken out before. */
	private static final Pattern IN_TEXT = Pattern.compile("(DSCT\\d{8})([BT])(\\d{1,2})(\\d)(?!\\d)");

	private static final int[] WEIGHTS = { 3, 7, 1 };

	static PaymentReference of(RequestCode request, DueKind kind, int number) {
		String body = request.value() + ((kind == DueKind.MAIN) ? "B" : "T") + number;
		return new PaymentReference(body + check(body), request, kind, number);
	}

	/** The first reference in the free text of a transfer. */
	static Optional<PaymentReference> findIn(String text) {
		String plain = text.toUpperCase(Locale.ROOT).replaceAll("[\\s._-]", "");
		Matcher found = IN_TEXT.matcher(plain);
		while (found.find()) {
			PaymentReference reference = of(RequestCode.of(found.group(1)),
					"B".equals(found.group(2)) ? DueKind.MAIN : DueKind.EXTRA, Integer.parseInt(found.group(3)));
			if (reference.value().equals(found.group())) {
				return Optional.of(reference);
			}
		}
		return Optional.empty();
	}

	private static int check(String body) {
		int sum = 0;
		for (int i = 0; i < body.length(); i++) {
			sum += Character.getNumericValue(body.charAt(i)) * WEIGHTS[i % WEIGHTS.length];
		}
		return sum % 10;
	}

}
