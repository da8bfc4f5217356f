package vn.daysaucongto.support;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * A program that we did not write, which checks what the application made. A test is
 * skipped where it is missing, except in CI.
 */
public final class PublicTool {

	private PublicTool() {
	}

	/** Runs it in that folder. */
	public static Said run(Path folder, String... command) throws IOException, InterruptedException {
		Process process;
		try {
			process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
		}
		catch (IOException notThere) {
			assumeThat(System.getenv("CI")).as("%s is not there", command[0]).isEqualTo("true");
			throw notThere;
		}
		String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return new Said(process.waitFor(), text);
	}

	/**
	 * What it said.
	 *
	 * @param exit zero when it found nothing wrong
	 */
	public record Said(int exit, String text) {
	}

}
