package vn.daysaucongto.process.deadline;

import java.time.Clock;

import org.camunda.bpm.engine.TaskService;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records a warning and lifts its task in Tasklist, in one transaction of its own: of two
 * nodes that do it at once, the table's key lets one through.
 */
@Component
class WarnOnce {

	private final TaskWarnings warnings;

	private final TaskService tasks;

	private final Clock clock;

	WarnOnce(TaskWarnings warnings, TaskService tasks, Clock clock) {
		this.warnings = warnings;
		this.tasks = tasks;
		this.clock = clock;
	}

	/** Whether nobody was warned of it before. */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	boolean isFirst(Warning warning) {
		String task = warning.task().getId();
		if (this.warnings.existsById(new TaskWarning.Key(task, warning.level()))) {
			return false;
		}
		this.warnings.save(new TaskWarning(task, warning.level(), this.clock.instant()));
		this.tasks.setPriority(task, warning.level().priority());
		return true;
	}

}
