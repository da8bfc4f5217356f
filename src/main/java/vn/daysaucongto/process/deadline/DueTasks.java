package vn.daysaucongto.process.deadline;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.workcalendar.WorkCalendar;
import vn.daysaucongto.workcalendar.WorkingHours;

import org.springframework.stereotype.Component;

/**
 * Finds what to warn of, page by page: three queries for each, however many tasks are
 * late.
 */
@Component
class DueTasks {

	private final TaskService tasks;

	private final RuntimeService runtime;

	private final WorkCalendar calendar;

	DueTasks(TaskService tasks, RuntimeService runtime, WorkCalendar calendar) {
		this.tasks = tasks;
		this.runtime = runtime;
		this.calendar = calendar;
	}

	/** Open tasks that staff have to do by a date. */
	List<Task> page(int first, int size) {
		return this.tasks.createTaskQuery()
			.active()
			.dueAfter(Date.from(Instant.EPOCH))
			.taskDefinitionKeyNotIn(Process.Tasks.AWAITING_CUSTOMER.toArray(String[]::new))
			.orderByTaskId()
			.asc()
			.listPage(first, size);
	}

	/** Of a page, what nobody was told: each warning lifts the task's priority. */
	List<Warning> warnings(List<Task> page, Instant now) {
		if (page.isEmpty()) {
			return List.of();
		}
		WorkingHours hours = this.calendar.hours();
		Map<String, String> caseKeys = caseKeys(page);
		return page.stream()
			.flatMap((task) -> WarningLevel
				.of(task.getCreateTime().toInstant(), task.getDueDate().toInstant(), now, hours)
				.filter((level) -> task.getPriority() < level.priority())
				.map((level) -> new Warning(task, level, caseKeys.get(task.getProcessInstanceId())))
				.stream())
			.toList();
	}

	private Map<String, String> caseKeys(List<Task> page) {
		Set<String> instances = page.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
		return this.runtime.createProcessInstanceQuery()
			.processInstanceIds(instances)
			.list()
			.stream()
			.collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
	}

}
