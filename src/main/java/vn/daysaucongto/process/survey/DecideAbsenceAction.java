package vn.daysaucongto.process.survey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.task.Decision;
import vn.daysaucongto.process.task.TaskAction;
import vn.daysaucongto.process.task.TaskContext;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.survey.Surveys;

import org.springframework.stereotype.Component;

/** The customer was absent too often: a leader decides whether to try again. */
@Component
class DecideAbsenceAction implements TaskAction<DecideAbsenceAction.Form> {

	private final Requests requests;

	private final Surveys surveys;

	DecideAbsenceAction(Requests requests, Surveys surveys) {
		this.requests = requests;
		this.surveys = surveys;
	}

	@Override
	public String taskKey() {
		return Process.Tasks.DECIDE_ABSENCE;
	}

	@Override
	public Class<Form> formType() {
		return Form.class;
	}

	@Override
	public View view(TaskContext task) {
		return new View(this.requests.get(task.request()), this.surveys.absences(task.request()));
	}

	@Override
	public Decision apply(TaskContext task, Form form) {
		if (form.absenceDecision() == AbsenceDecision.REJECT) {
			this.requests.reject(task.request(), form.reason(), task.actor());
		}
		return Decision.of(Process.Variables.ABSENCE_DECISION, form.absenceDecision());
	}

	/** The request, and how often the customer was not there. */
	record View(RequestView request, int absences) {
	}

	/** What the leader decides, and why. */
	record Form(@NotNull(message = "survey.required") AbsenceDecision absenceDecision,
			@NotBlank(message = "survey.required") @Size(max = 1000, message = "survey.text.long") String reason) {
	}

}
