package vn.daysaucongto.support;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * A program that we did not write, and what it says about what the application made. A
 * test is skipped where it is missing, except in CI.
 */
public final class OtherProgram {

	private OtherProgram() {
	}

	static String says(String bringsIt, String... command) throws IOException {
		return text(start(bringsIt, null, List.of(command)));
	}

	/** Runs it in that folder. */
	public static Said run(String bringsIt, Path folder, List<String> command)
			throws IOException, InterruptedException {
		Process process = start(bringsIt, folder, command);
		String text = text(process);
		return new Said(process.waitFor(), text);
	}

	private static Process start(String bringsIt, Path folder, List<String> command) throws IOException {
		try {
			return new ProcessBuilder(command).directory((folder != null) ? folder.toFile() : null)
				.redirectErrorStream(true)
				.start();
		}
		catch (IOException notThere) {
			assumeThat(System.getenv("CI")).as("%s (%s) is not there", command.get(0), bringsIt).isEqualTo("true");
			throw notThere;
		}
	}

	private static String text(Process process) throws IOException {
		return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

	/**
	 * What it said.
	 *
	 * @param exit zero when it found nothing wrong
	 */
	public record Said(int exit, String text) {
	}

}
