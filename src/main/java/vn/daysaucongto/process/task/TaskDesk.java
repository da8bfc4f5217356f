package vn.daysaucongto.process.task;

import java.time.Clock;
import java.util.Optional;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.CaseLog;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk at which staff work: opens a task for one of its candidates and keeps the
 * checked draft.
 */
@Service
public class TaskDesk {

	/** Characters of a draft; the column takes as many. */
	private static final int LONGEST_DRAFT = 20_000;

	private final OpenTasks tasks;

	private final HistoryService history;

	private final IdentityService identity;

	private final TaskForms forms;

	private final TaskDrafts drafts;

	private final Clock clock;

	TaskDesk(OpenTasks tasks, HistoryService history, IdentityService identity, TaskForms forms, TaskDrafts drafts,
			Clock clock) {
		this.tasks = tasks;
		this.history = history;
		this.identity = identity;
		this.forms = forms;
		this.drafts = drafts;
		this.clock = clock;
	}

	/**
	 * What the task's form shows.
	 * @throws NotFound when there is no such task in the person's units
	 * @throws Refused when it is done already, or someone else's
	 */
	@Transactional(readOnly = true)
	public TaskView open(String taskId, Actor actor) {
		OpenTask task = find(taskId, actor);
		TaskContext context = context(task, actor);
		String draft = this.drafts.findByTaskIdAndAuthor(taskId, actor.id()).map(TaskDraft::form).orElse(null);
		return new TaskView(taskId, context.taskKey(), context.caseKey(), task.name(), task.dueAt(),
				actor.id().equals(task.assignee()), this.forms.action(context.taskKey()).view(context), draft);
	}

	/**
	 * The task, when this person may work on it now.
	 */
	@Transactional(readOnly = true)
	public TaskContext context(String taskId, Actor actor) {
		return context(workable(taskId, actor), actor);
	}

	/**
	 * Checks and keeps what the person filled in.
	 * @throws vn.daysaucongto.platform.InvalidInput naming each field
	 */
	@Transactional
	public void saveDraft(String taskId, String form, Actor actor) {
		if (form.length() > LONGEST_DRAFT) {
			throw new Refused("process.form.tooLong");
		}
		TaskContext context = context(workable(taskId, actor), actor);
		this.forms.checked(this.forms.action(context.taskKey()), context, form);
		TaskDraft draft = this.drafts.findByTaskIdAndAuthor(taskId, actor.id())
			.orElseGet(() -> new TaskDraft(taskId, actor.id()));
		draft.save(form, this.clock.instant());
		this.drafts.save(draft);
	}

	private OpenTask workable(String taskId, Actor actor) {
		OpenTask task = find(taskId, actor);
		if (task.assignee() == null) {
			throw new Refused("process.task.claimFirst");
		}
		if (!task.assignee().equals(actor.id())) {
			throw new Refused("process.task.claimedByOther", task.assignee());
		}
		return task;
	}

	private OpenTask find(String taskId, Actor actor) {
		OpenTask task = this.tasks.find(taskId)
			.orElseThrow(() -> whyGone(taskId, actor).<RuntimeException>map((refused) -> refused)
				.orElseGet(() -> new NotFound("task")));
		if (!task.isFor(actor)) {
			throw new NotFound("task");
		}
		return task;
	}

	/**
	 * Why a task can't be worked on any more; empty when it is still open, or the person
	 * may not know of it.
	 */
	@Transactional(readOnly = true)
	public Optional<Refused> whyGone(String taskId, Actor actor) {
		HistoricTaskInstance done = asSystem(
				() -> this.history.createHistoricTaskInstanceQuery().taskId(taskId).finished().singleResult());
		if (done == null || !actor.units().contains(done.getTenantId())) {
			return Optional.empty();
		}
		if (done.getAssignee() == null || !"completed".equals(done.getDeleteReason())) {
			return Optional.of(new Refused("process.task.moved"));
		}
		return Optional.of(actor.id().equals(done.getAssignee()) ? new Refused("process.task.doneByYou")
				: new Refused("process.task.doneByOther", done.getAssignee()));
	}

	private <T> T asSystem(java.util.function.Supplier<T> query) {
		var person = this.identity.getCurrentAuthentication();
		this.identity.clearAuthentication();
		try {
			return query.get();
		}
		finally {
			this.identity.setAuthentication(person.getUserId(), person.getGroupIds(), person.getTenantIds());
		}
	}

	private static TaskContext context(OpenTask task, Actor actor) {
		CaseLog.enter(task.caseKey());
		return task.context(actor);
	}

}
