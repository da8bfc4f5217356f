package vn.daysaucongto.process.progress;

import java.time.Instant;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

import org.springframework.stereotype.Component;

/** Until when a step without a task waits: the timer on its border that ends the wait. */
@Component
class Deadlines {

	private final RepositoryService repository;

	private final ManagementService jobs;

	Deadlines(RepositoryService repository, ManagementService jobs) {
		this.repository = repository;
		this.jobs = jobs;
	}

	/** Null when the step has no such timer. */
	Instant of(HistoricActivityInstance waiting) {
		return this.repository.getBpmnModelInstance(waiting.getProcessDefinitionId())
			.getModelElementsByType(BoundaryEvent.class)
			.stream()
			.filter((event) -> event.getAttachedTo().getId().equals(waiting.getActivityId()) && event.cancelActivity())
			.filter((event) -> event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance))
			.flatMap((event) -> this.jobs.createJobQuery()
				.processInstanceId(waiting.getProcessInstanceId())
				.activityId(event.getId())
				.list()
				.stream())
			.map(Job::getDuedate)
			.map((due) -> due.toInstant())
			.min(Instant::compareTo)
			.orElse(null);
	}

}
