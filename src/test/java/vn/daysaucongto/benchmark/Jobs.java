package vn.daysaucongto.benchmark;

import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import vn.daysaucongto.process.Process;

import org.springframework.util.StringUtils;

/**
 * Runs the engine's jobs one after the other, as soon as they are due: the same way on
 * both sides, without the waits and questions of a job executor, unless that is wanted.
 */
final class Jobs {

	private final ManagementService engine;

	private final JobExecutor executor;

	private final Acts acts;

	Jobs(ProcessEngine engine, Acts acts) {
		this.engine = engine.getManagementService();
		this.executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
		this.acts = acts;
	}

	/** From now on the engine's own threads run them. */
	void runByThemselves() {
		this.executor.start();
	}

	/** From now on {@link #run} runs them. */
	void waitForUs() {
		this.executor.shutdown();
	}

	boolean areRunByThemselves() {
		return this.executor.isActive();
	}

	/** Those that make and sign the contract, as they stand among the acts. */
	static Stream<String> onDocuments() {
		return Stream.of(Process.Beans.DRAFT_CONTRACT, Process.Beans.APPLY_UTILITY_SIGNATURE)
			.map(StringUtils::capitalize)
			.map(Jobs::name);
	}

	private static String name(String step) {
		return "job " + step;
	}

	/** Whether there was any. */
	boolean run() {
		List<Job> due = due();
		due.stream().filter(this::isThere).forEach((job) -> this.acts.done(name(step(job)), () -> {
			this.engine.executeJob(job.getId());
			return job;
		}));
		return !due.isEmpty();
	}

	private List<Job> due() {
		return Statements.unseen(() -> this.engine.createJobQuery()
			.executable()
			.orderByJobId()
			.asc()
			.list()
			.stream()
			.filter((job) -> job.getProcessInstanceId() != null)
			.toList());
	}

	/** An end may have taken it along. */
	private boolean isThere(Job job) {
		return Statements.unseen(() -> this.engine.createJobQuery().jobId(job.getId()).count() > 0);
	}

	private String step(Job job) {
		return Statements.unseen(() -> this.engine.createJobDefinitionQuery()
			.jobDefinitionId(job.getJobDefinitionId())
			.singleResult()
			.getActivityId());
	}

}
