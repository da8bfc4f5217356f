package vn.daysaucongto.benchmark;

import java.util.List;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;

/**
 * Runs the engine's jobs one after the other, as soon as they are due: the same way on
 * both sides, without the waits and questions of a job executor.
 */
final class Jobs {

	private final ManagementService engine;

	Jobs(ManagementService engine) {
		this.engine = engine;
	}

	/** Whether there was any. */
	boolean run() {
		List<String> due = due();
		due.stream().filter(this::isThere).forEach(this.engine::executeJob);
		return !due.isEmpty();
	}

	private List<String> due() {
		return Statements.unseen(() -> this.engine.createJobQuery()
			.executable()
			.orderByJobId()
			.asc()
			.list()
			.stream()
			.filter((job) -> job.getProcessInstanceId() != null)
			.map(Job::getId)
			.toList());
	}

	/** An end may have taken it along. */
	private boolean isThere(String job) {
		return Statements.unseen(() -> this.engine.createJobQuery().jobId(job).count() > 0);
	}

}
