package vn.daysaucongto.doors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/**
 * What a run of the hostile tests has measured, in {@code target/hostile/report.md}; each
 * run begins it anew.
 */
final class Findings {

	private static final Path REPORT = Path.of("target", "hostile", "report.md");

	static {
		try {
			Files.createDirectories(REPORT.getParent());
			Files.writeString(REPORT, "# Hostile input\n\n");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Findings() {
	}

	static void note(String finding, Object... args) {
		try {
			Files.writeString(REPORT, "* " + String.format(Locale.ROOT, finding, args) + "\n",
					StandardOpenOption.APPEND);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
