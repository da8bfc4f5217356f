package vn.daysaucongto.support;

import java.io.IOException;
import java.nio.file.Path;

/** What {@code pdfsig} says about the signatures of a file. */
public final class Pdfsig {

	private Pdfsig() {
	}

	public static String of(Path file) throws IOException {
		return OtherProgram.says("poppler-utils", "pdfsig", "-nocert", file.toString());
	}

}
