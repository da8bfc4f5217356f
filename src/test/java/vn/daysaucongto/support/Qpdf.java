package vn.daysaucongto.support;

import java.io.IOException;
import java.nio.file.Path;

/** What {@code qpdf --check} says about the structure of a file. */
public final class Qpdf {

	private Qpdf() {
	}

	public static String check(Path file) throws IOException {
		return OtherProgram.says("qpdf", "qpdf", "--check", file.toString());
	}

}
