package vn.daysaucongto.notification;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a step of a model wants told: one of the known kinds, or a notice that the process
 * owner wrote into the model.
 *
 * @param name the kind's, or one of the process owner's own; {@code kenh-thong-bao} finds
 * the channels by it
 * @param title null for known kinds
 * @param text null for known kinds; may say {code}, {customer}, {address}, {unit} and
 * {portal}
 */
public record NoticeOrder(NoticeKind kind, String name, String title, String text) {

	/** Characters; the columns take as many. */
	private static final int LONGEST_TITLE = 100;

	private static final int LONGEST_TEXT = 600;

	private static final Pattern OWN_NAME = Pattern.compile("[A-Z][A-Z0-9_]{2,39}");

	private static final Pattern BRACES = Pattern.compile("\\{([^}]*)}?");

	private static final Set<String> PLACEHOLDERS = Set.of("code", "customer", "address", "unit", "portal");

	/** A notice of a known kind. */
	public static NoticeOrder of(NoticeKind kind) {
		return new NoticeOrder(kind, kind.name(), null, null);
	}

	/**
	 * As a step names it.
	 * @param title empty for known kinds
	 * @param text empty for known kinds
	 */
	public static NoticeOrder of(String name, String title, String text) {
		return known(name).map(NoticeOrder::of)
			.orElseGet(() -> new NoticeOrder(NoticeKind.FROM_MODEL, name, nfc(title), nfc(text)));
	}

	/**
	 * What is wrong with an order: {@code unknown} (no such kind, and no words),
	 * {@code name}, {@code title}, {@code text} or {@code placeholder}.
	 */
	public static Optional<String> wrong(String name, String title, String text) {
		if (title.isBlank() && text.isBlank()) {
			return known(name).isPresent() ? Optional.empty() : Optional.of("unknown");
		}
		if (!OWN_NAME.matcher(name).matches() || known(name).isPresent()) {
			return Optional.of("name");
		}
		if (title.isBlank() || title.length() > LONGEST_TITLE) {
			return Optional.of("title");
		}
		if (text.isBlank() || text.length() > LONGEST_TEXT) {
			return Optional.of("text");
		}
		boolean known = BRACES.matcher(text).results().map((place) -> place.group(1)).allMatch(PLACEHOLDERS::contains)
				&& title.indexOf('{') < 0 && closed(text);
		return known ? Optional.empty() : Optional.of("placeholder");
	}

	private static boolean closed(String text) {
		return BRACES.matcher(text).results().map(MatchResult::group).allMatch((place) -> place.endsWith("}"));
	}

	private static Optional<NoticeKind> known(String name) {
		return Arrays.stream(NoticeKind.values())
			.filter((kind) -> kind != NoticeKind.FROM_MODEL && kind.name().equals(name))
			.findFirst();
	}

	private static String nfc(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
	}

}
