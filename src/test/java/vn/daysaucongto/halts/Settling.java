package vn.daysaucongto.halts;

import java.util.List;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.locks.LockSupport;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * What was set off is done, one after the other: the same way each time, so that
 * boundaries keep their numbers.
 */
final class Settling {

	private static final long PAUSE = 500_000;

	private final ConfigurableApplicationContext application;

	private final Boundaries boundaries;

	private final ManagementService engine;

	Settling(ConfigurableApplicationContext application, Boundaries boundaries) {
		this.application = application;
		this.boundaries = boundaries;
		this.engine = application.getBean(ManagementService.class);
	}

	void settle() {
		List<Job> due;
		do {
			comesToRest("inboxExecutor");
			comesToRest("otpExecutor");
			due = due();
			due.stream()
				.filter((job) -> this.engine.createJobQuery().jobId(job.getId()).count() > 0)
				.forEach((job) -> this.boundaries.during(step(job), () -> this.engine.executeJob(job.getId())));
		}
		while (!due.isEmpty());
	}

	/** Of cases; the engine has some of its own. */
	private List<Job> due() {
		return this.engine.createJobQuery()
			.executable()
			.orderByJobId()
			.asc()
			.list()
			.stream()
			.filter((job) -> job.getProcessInstanceId() != null)
			.toList();
	}

	private String step(Job job) {
		return this.engine.createJobDefinitionQuery()
			.jobDefinitionId(job.getJobDefinitionId())
			.singleResult()
			.getActivityId();
	}

	/** A task that is just being taken stands neither in the queue nor with a thread. */
	private void comesToRest(String executor) {
		ThreadPoolExecutor threads = this.application.getBean(executor, ThreadPoolTaskExecutor.class)
			.getThreadPoolExecutor();
		int quiet = 0;
		while (quiet < 2) {
			quiet = (threads.getQueue().isEmpty() && threads.getActiveCount() == 0) ? quiet + 1 : 0;
			LockSupport.parkNanos(PAUSE);
		}
	}

}
