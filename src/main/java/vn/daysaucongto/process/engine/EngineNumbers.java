package vn.daysaucongto.process.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Execution;
import vn.daysaucongto.process.Process;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the engine's tables say to whoever watches: counted when somebody asks, and not
 * again within {@code app.metrics.kept}, however often it is asked.
 */
@Component
class EngineNumbers {

	/** A job that could run and does not for that long is late. */
	static final Duration LATE = Duration.ofMinutes(5);

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final ManagementService management;

	private final JdbcClient sql;

	private final Clock clock;

	private final Duration kept;

	private Numbers newest;

	private long countedAt;

	EngineNumbers(RuntimeService runtime, TaskService tasks, ManagementService management, JdbcClient sql, Clock clock,
			@Value("${app.metrics.kept:PT5S}") Duration kept) {
		this.runtime = runtime;
		this.tasks = tasks;
		this.management = management;
		this.sql = sql;
		this.clock = clock;
		this.kept = kept;
	}

	/** Where cases are, by ids of the models. */
	record Place(String process, String step) {
	}

	/**
	 * All numbers of one moment.
	 *
	 * @param incidents steps that failed for good
	 * @param lateJobs jobs that could have run {@link #LATE} ago
	 * @param overdueTasks tasks of staff past their due date
	 * @param open how many executions are at each place
	 */
	record Numbers(long incidents, long lateJobs, long overdueTasks, Map<Place, Long> open) {
	}

	synchronized Numbers now() {
		if (this.newest == null || System.nanoTime() - this.countedAt > this.kept.toNanos()) {
			this.newest = count(this.clock.instant());
			this.countedAt = System.nanoTime();
		}
		return this.newest;
	}

	private Numbers count(Instant now) {
		return new Numbers(this.runtime.createIncidentQuery().count(), lateJobs(Date.from(now.minus(LATE))),
				overdueTasks(Date.from(now)), open());
	}

	/** A message has no due date, unless it failed and waits for its next turn. */
	private long lateJobs(Date before) {
		return this.management.createJobQuery().messages().executable().createdBefore(before).count()
				+ this.management.createJobQuery().timers().executable().duedateLowerThan(before).count();
	}

	private long overdueTasks(Date now) {
		return this.tasks.createTaskQuery()
			.active()
			.dueBefore(now)
			.taskDefinitionKeyNotIn(Process.Tasks.AWAITING_CUSTOMER.toArray(String[]::new))
			.count();
	}

	/** The engine's own statistics ask once for each version of a model. */
	private Map<Place, Long> open() {
		record Counted(Place place, long number) {
		}
		return this.sql.sql("""
				select d.key_, e.act_id_, count(*) from %s e join %s d on d.id_ = e.proc_def_id_
				where e.is_active_ = ? and e.is_event_scope_ = ? and e.act_id_ is not null
				group by d.key_, e.act_id_""".formatted(table(Execution.class), table(ProcessDefinition.class)))
			.params(true, false)
			.query((row, number) -> new Counted(new Place(row.getString(1), row.getString(2)), row.getLong(3)))
			.list()
			.stream()
			.collect(Collectors.toMap(Counted::place, Counted::number));
	}

	private String table(Class<?> entity) {
		return this.management.getTableName(entity);
	}

}
