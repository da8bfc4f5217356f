package vn.daysaucongto.document;

import java.text.Normalizer;
import java.util.Locale;

/** Makes a name that somebody's machine gave to a file harmless. */
final class FileName {

	private static final int LONGEST = 120;

	private FileName() {
	}

	/**
	 * Without path, control characters and what file systems forbid; in NFC; with the
	 * extension of what the file really is.
	 */
	static String of(String given, Format format) {
		String name = Normalizer.normalize((given != null) ? given : "", Normalizer.Form.NFC);
		name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
		name = name.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}:*?\"<>|%;]", " ")
			.replaceAll("\\s+", " ")
			.replaceAll("^[. ]+|[. ]+$", "");
		int dot = name.lastIndexOf('.');
		String base = (dot > 0) ? name.substring(0, dot).strip() : name;
		String extension = (dot > 0) ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
		if (base.length() > LONGEST) {
			base = base.substring(0, base.offsetByCodePoints(0, base.codePointCount(0, LONGEST))).strip();
		}
		return (base.isEmpty() ? "file" : base) + "." + (kept(extension, format) ? extension : format.extension());
	}

	private static boolean kept(String extension, Format format) {
		return switch (format) {
			case PDF, PNG -> extension.equals(format.extension());
			case JPEG -> extension.equals("jpg") || extension.equals("jpeg");
			case TEXT -> extension.equals("csv") || extension.equals("json") || extension.equals("txt");
		};
	}

}
