package vn.daysaucongto.signing.verification;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import vn.daysaucongto.signing.verification.PdfReport.Unreadable;

/**
 * What a stranger's file may make us do, measured before anything reads it as a PDF: a
 * reader unpacks and builds what the file asks for, however much that is. Contracts stay
 * far below these limits.
 */
final class PdfLimits {

	static final int MOST_BYTES = 10 * 1024 * 1024;

	private static final int MOST_OBJECTS = 20_000;

	private static final int MOST_SIGNATURES = 20;

	/** Bytes that all packed parts together unpack to. */
	private static final int MOST_UNPACKED = 32 * 1024 * 1024;

	/**
	 * The same where the list of objects itself is packed: a few bytes of it make an
	 * object.
	 */
	private static final int MOST_UNPACKED_LISTS = 2 * 1024 * 1024;

	/** Bytes of an entry in a packed list; one byte would make an object of nothing. */
	private static final int LEAST_ENTRY = 3;

	private static final Pattern OBJECT = Pattern.compile("\\d\\s{1,8}obj\\b");

	private static final Pattern SIGNATURE = Pattern.compile("/ByteRange\\b");

	/** What is packed in it can't be measured. */
	private static final Pattern ENCRYPTED = Pattern.compile("/Encrypt\\b");

	/** Says how a packed list of objects is to be read. */
	private static final Pattern LIST = Pattern
		.compile("/W\\s{0,8}(?:\\[\\s*(\\d+)\\s+(\\d+)\\s+(\\d+)\\s*]|\\d+\\s+\\d+\\s+R)");

	/** Digits of the bytes of a field in such an entry. */
	private static final int MOST_DIGITS = 2;

	/**
	 * Ways of packing that no writer of contracts uses, and names spelled so that a
	 * search does not find them.
	 */
	private static final Pattern STRANGE = Pattern
		.compile("/(?:LZW|RunLengthD|RL\\b|ASCII85|A85\\b|ASCIIHexD|AHx\\b|[A-Za-z]*#[3-7][0-9A-Fa-f])");

	private PdfLimits() {
	}

	/** Why the file is not read; empty when it can be. */
	static Optional<Unreadable> check(byte[] file) {
		if (file.length > MOST_BYTES) {
			return Optional.of(Unreadable.TOO_LARGE);
		}
		String text = new String(file, StandardCharsets.ISO_8859_1);
		if (!text.startsWith("%PDF-")) {
			return Optional.of(Unreadable.NO_PDF);
		}
		if (ENCRYPTED.matcher(text).find()) {
			return Optional.of(Unreadable.ENCRYPTED);
		}
		boolean few = OBJECT.matcher(text).results().limit(MOST_OBJECTS + 1L).count() <= MOST_OBJECTS
				&& SIGNATURE.matcher(text).results().limit(MOST_SIGNATURES + 1L).count() <= MOST_SIGNATURES;
		boolean plain = few && !STRANGE.matcher(text).find()
				&& LIST.matcher(text).results().allMatch(PdfLimits::isSound);
		boolean packedLists = LIST.matcher(text).find();
		boolean small = plain && Unpacked.fits(file, text, packedLists ? MOST_UNPACKED_LISTS : MOST_UNPACKED);
		return small ? Optional.empty() : Optional.of(Unreadable.TOO_COMPLEX);
	}

	private static boolean isSound(MatchResult list) {
		if (list.group(1) == null) {
			return false;
		}
		int bytes = 0;
		for (int i = 1; i <= list.groupCount(); i++) {
			if (list.group(i).length() > MOST_DIGITS) {
				return false;
			}
			bytes += Integer.parseInt(list.group(i));
		}
		return bytes >= LEAST_ENTRY;
	}

}
