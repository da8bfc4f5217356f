package vn.daysaucongto.process.task;

import java.time.Clock;

import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.process.staff.StaffAccounts;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * On every door of the engine: completing a user task applies the draft that this person
 * saved for it, and only it, in the transaction of the completion.
 */
@Component
public class ApplyDraft implements TaskListener {

	private final ObjectProvider<TaskForms> forms;

	private final ObjectProvider<TaskDrafts> drafts;

	private final ObjectProvider<StaffAccounts> staff;

	private final ObjectProvider<Clock> clock;

	ApplyDraft(ObjectProvider<TaskForms> forms, ObjectProvider<TaskDrafts> drafts, ObjectProvider<StaffAccounts> staff,
			ObjectProvider<Clock> clock) {
		this.forms = forms;
		this.drafts = drafts;
		this.staff = staff;
		this.clock = clock;
	}

	@Override
	public void notify(DelegateTask task) {
		Actor actor = this.staff.getObject().acting().orElseThrow(() -> new Refused("process.task.nobody"));
		if (task.getAssignee() == null) {
			throw new Refused("process.task.claimFirst");
		}
		if (!task.getAssignee().equals(actor.id())) {
			throw new Refused("process.task.claimedByOther", task.getAssignee());
		}
		List<TaskDraft> drafts = this.drafts.getObject().findByTaskId(task.getId());
		TaskDraft draft = drafts.stream()
			.filter((own) -> own.isOf(actor.id()))
			.findFirst()
			.orElseThrow(() -> new Refused("process.task.noDraft"));
		TaskContext context = new TaskContext(task.getId(), task.getTaskDefinitionKey(),
				TaskNames.ofModel(task.getName()), task.getExecution().getProcessBusinessKey(), task.getTenantId(),
				actor);
		TaskForms all = this.forms.getObject();
		Decision decision = all.apply(all.action(context.taskKey()), context, draft.form());
		task.getExecution().setVariables(decision.variables());
		draft.applied(context, this.clock.getObject().instant());
		// what others had filled in for a task that is done now
		drafts.stream().filter((other) -> other != draft).forEach(this.drafts.getObject()::delete);
	}

}
