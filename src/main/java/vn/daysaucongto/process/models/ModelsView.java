package vn.daysaucongto.process.models;

import java.time.Instant;
import java.util.List;

/**
 * The models that run.
 *
 * @param files of the set that new cases begin with
 * @param different files of it that are not as packaged with the application
 * @param versions newest first
 */
public record ModelsView(List<String> files, List<String> different, List<Version> versions) {

	/**
	 * A version of the procedure.
	 *
	 * @param number the engine's version of day-sau-cong-to
	 * @param deployment id of the deployment with its whole set
	 * @param packaged whether it came with the application
	 * @param by who deployed it, or null when the application did
	 * @param running cases that run on it
	 */
	public record Version(int number, String deployment, String name, boolean packaged, Instant at, String by,
			int running) {
	}

}
