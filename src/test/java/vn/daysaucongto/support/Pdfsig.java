package vn.daysaucongto.support;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * What {@code pdfsig} (poppler-utils) says about the signatures of a file: a program that
 * we did not write. A test is skipped where it is missing, except in CI.
 */
public final class Pdfsig {

	private Pdfsig() {
	}

	public static String of(Path file) throws IOException {
		Process process;
		try {
			process = new ProcessBuilder("pdfsig", "-nocert", file.toString()).redirectErrorStream(true).start();
		}
		catch (IOException notThere) {
			assumeThat(System.getenv("CI")).as("pdfsig (poppler-utils) is not there").isEqualTo("true");
			throw notThere;
		}
		return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

}
