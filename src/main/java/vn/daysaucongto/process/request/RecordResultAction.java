package vn.daysaucongto.process.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.task.Decision;
import vn.daysaucongto.process.task.TaskAction;
import vn.daysaucongto.process.task.TaskContext;
import vn.daysaucongto.process.task.TaskForm;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.request.StepNotes;

import org.springframework.stereotype.Component;

/** A step that a process owner added: its group notes what came of it. */
@Component
class RecordResultAction implements TaskAction<RecordResultAction.Form> {

	private final Requests requests;

	private final StepNotes notes;

	RecordResultAction(Requests requests, StepNotes notes) {
		this.requests = requests;
		this.notes = notes;
	}

	@Override
	public String taskKey() {
		return TaskForm.RECORD_RESULT;
	}

	@Override
	public Class<Form> formType() {
		return Form.class;
	}

	@Override
	public View view(TaskContext task) {
		return new View(RequestCode.parse(task.caseKey()).map(this.requests::get).orElse(null), task.taskName());
	}

	@Override
	public Decision apply(TaskContext task, Form form) {
		this.notes.record(task.caseKey(), task.taskKey(), task.taskName(), form.result(), task.actor());
		return Decision.NONE;
	}

	/**
	 * What the step is about.
	 *
	 * @param request null where the process is not about a request
	 */
	record View(RequestView request, String task) {
	}

	/** What came of it. */
	record Form(@NotBlank(message = "process.result.required") @Size(max = 1000,
			message = "process.result.long") String result) {
	}

}
