package vn.daysaucongto.platform;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What people typed, as it is kept and shown: NFC, trimmed, and without characters that
 * nobody sees. Those turn names round, end lines of a log or a mail head, and neither
 * PostgreSQL nor a PDF takes all of them.
 */
public final class Typed {

	private static final Pattern LINE_ENDS = Pattern.compile("\\R");

	private static final Pattern GAPS = Pattern.compile("\\s+");

	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\x{FFFE}\\x{FFFF}&&[^\n\t]]");

	private Typed() {
	}

	/** A name, an address: on one line. Nothing is empty. */
	public static String line(String typed) {
		return GAPS.matcher(text(typed)).replaceAll(" ");
	}

	/** A remark, with its line breaks. Nothing is empty. */
	public static String text(String typed) {
		if (typed == null) {
			return "";
		}
		String seen = UNSEEN.matcher(LINE_ENDS.matcher(typed).replaceAll("\n")).replaceAll("");
		return Normalizer.normalize(seen, Normalizer.Form.NFC).strip();
	}

}
