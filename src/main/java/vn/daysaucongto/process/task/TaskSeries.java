package vn.daysaucongto.process.task;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import vn.daysaucongto.platform.Actor;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tasks of one kind on a page of ours, where somebody does several in one go. Each is
 * done as its form in Tasklist does it: claimed, a checked draft saved, completed, in the
 * person's name.
 */
@Service
public class TaskSeries {

	private final TaskService engine;

	private final OpenTasks tasks;

	private final TaskDesk desk;

	private final ObjectMapper json;

	TaskSeries(TaskService engine, OpenTasks tasks, TaskDesk desk, ObjectMapper json) {
		this.engine = engine;
		this.tasks = tasks;
		this.desk = desk;
		this.json = json;
	}

	/**
	 * Open tasks that the person may work on, the most urgent first.
	 * @param page unsorted
	 */
	@Transactional(readOnly = true)
	public Page<TaskSummary> open(String taskKey, Actor actor, Pageable page) {
		if (actor.units().isEmpty() || actor.groups().isEmpty()) {
			return Page.empty(page);
		}
		TaskQuery query = this.engine.createTaskQuery()
			.taskDefinitionKey(taskKey)
			.tenantIdIn(actor.units().toArray(String[]::new))
			.taskCandidateGroupIn(List.copyOf(actor.groups()))
			.includeAssignedTasks()
			.active();
		List<TaskSummary> found = query.orderByDueDate()
			.asc()
			.orderByTaskId()
			.asc()
			.listPage(Math.toIntExact(page.getOffset()), page.getPageSize())
			.stream()
			.flatMap((task) -> this.tasks.find(task.getId()).stream())
			.map((task) -> new TaskSummary(task.id(), task.caseKey(), task.dueAt(), task.assignee()))
			.toList();
		return new PageImpl<>(found, page, query.count());
	}

	/**
	 * Does one: all of it, or nothing.
	 * @param form as the task's form is filled in
	 * @throws vn.daysaucongto.platform.Refused or an exception of the engine with a
	 * sentence for the person
	 */
	@Transactional
	public void complete(String taskId, Object form, Actor actor) {
		this.engine.claim(taskId, actor.id());
		this.desk.saveDraft(taskId, written(form), actor);
		this.engine.complete(taskId);
	}

	private String written(Object form) {
		try {
			return this.json.writeValueAsString(form);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
