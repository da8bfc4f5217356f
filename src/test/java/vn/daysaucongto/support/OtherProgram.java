package vn.daysaucongto.support;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * What a program says that we did not write. A test is skipped where it is missing,
 * except in CI.
 */
final class OtherProgram {

	private OtherProgram() {
	}

	static String says(String bringsIt, String... command) throws IOException {
		Process process;
		try {
			process = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
		}
		catch (IOException notThere) {
			assumeThat(System.getenv("CI")).as("%s (%s) is not there", command[0], bringsIt).isEqualTo("true");
			throw notThere;
		}
		return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

}
