package vn.daysaucongto.process.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.task.Task;
import vn.daysaucongto.audit.CaseProgress;
import vn.daysaucongto.platform.RequestCode;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the progress of a case, called processes included, from the engine's history. */
@Component
class EngineCaseProgress implements CaseProgress {

	/** Activities that wait for somebody or something. */
	private static final Set<String> WAITING = Set.of("userTask", "receiveTask");

	private final HistoryService history;

	private final TaskService tasks;

	private final Deadlines deadlines;

	EngineCaseProgress(HistoryService history, TaskService tasks, Deadlines deadlines) {
		this.history = history;
		this.tasks = tasks;
		this.deadlines = deadlines;
	}

	@Override
	@Transactional(readOnly = true)
	public Progress of(RequestCode code) {
		List<WaitingStep> waiting = new ArrayList<>();
		List<HistoricActivityInstance> done = new ArrayList<>();
		for (HistoricProcessInstance process : this.history.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(code.value())
			.list()) {
			for (HistoricActivityInstance activity : this.history.createHistoricActivityInstanceQuery()
				.processInstanceId(process.getId())
				.list()) {
				if (activity.getEndTime() != null && !activity.isCanceled()) {
					done.add(activity);
				}
				else if (activity.getEndTime() == null && WAITING.contains(activity.getActivityType())) {
					waiting.add(new WaitingStep(activity.getActivityId(), activity.getStartTime().toInstant(),
							due(activity)));
				}
			}
		}
		done.sort(Comparator.comparing(HistoricActivityInstance::getEndTime));
		return new Progress(List.copyOf(waiting),
				done.stream().map((step) -> new DoneStep(step.getActivityId(), instant(step.getEndTime()))).toList());
	}

	private Instant due(HistoricActivityInstance activity) {
		if (activity.getTaskId() == null) {
			return this.deadlines.of(activity);
		}
		Task task = this.tasks.createTaskQuery().taskId(activity.getTaskId()).singleResult();
		return (task != null) ? instant(task.getDueDate()) : null;
	}

	private static Instant instant(Date date) {
		return (date != null) ? date.toInstant() : null;
	}

}
