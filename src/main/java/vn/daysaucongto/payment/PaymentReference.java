package vn.daysaucongto.payment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.daysaucongto.platform.RequestCode;

/**
 * What a customer writes into a transfer: the request code, {@code B} or {@code T} (offer
 * or extra), the number, and a check digit, so that a mistyped one matches nobody else's:
 * {@code DSCT26000123B15}.
 */
record PaymentReference(String value, RequestCode request, DueKind kind, int number) {

	/** Banks put blanks and signs between. */
	private static final String GAP = "[\\s._-]*";

	/** With numbers of one and of two digits: digits of something else may follow. */
	private static final List<Pattern> IN_TEXT = List.of(inText("\\d"), inText("\\d" + GAP + "\\d"));

	private static final int[] WEIGHTS = { 3, 7, 1 };

	static PaymentReference of(RequestCode request, DueKind kind, int number) {
		String body = request.value() + ((kind == DueKind.MAIN) ? "B" : "T") + number;
		return new PaymentReference(body + check(body), request, kind, number);
	}

	/** All references in the free text of a transfer. */
	static Set<PaymentReference> findAllIn(String text) {
		String typed = text.toUpperCase(Locale.ROOT);
		Set<PaymentReference> found = new LinkedHashSet<>();
		for (Pattern pattern : IN_TEXT) {
			Matcher matcher = pattern.matcher(typed);
			while (matcher.find()) {
				PaymentReference reference = of(RequestCode.of(plain(matcher.group(1))),
						"B".equals(matcher.group(2)) ? DueKind.MAIN : DueKind.EXTRA,
						Integer.parseInt(plain(matcher.group(3))));
				if (reference.value().equals(plain(matcher.group()))) {
					found.add(reference);
				}
			}
		}
		return found;
	}

	private static Pattern inText(String number) {
		String code = String.join(GAP, "D", "S", "C", "T") + ("(?:" + GAP + "\\d){8}");
		return Pattern.compile("(" + code + ")" + GAP + "([BT])" + GAP + "(" + number + ")" + GAP + "\\d(?!\\d)");
	}

	private static String plain(String found) {
		return found.replaceAll(GAP, "");
	}

	private static int check(String body) {
		int sum = 0;
		for (int i = 0; i < body.length(); i++) {
			sum += Character.getNumericValue(body.charAt(i)) * WEIGHTS[i % WEIGHTS.length];
		}
		return sum % 10;
	}

}
