package vn.daysaucongto.process.estimate;

import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.daysaucongto.document.Documents;
import vn.daysaucongto.document.StoredDocument;
import vn.daysaucongto.estimate.EstimateApproval;
import vn.daysaucongto.estimate.EstimateView;
import vn.daysaucongto.estimate.Estimates;
import vn.daysaucongto.platform.FieldProblem;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.task.Decision;
import vn.daysaucongto.process.task.TaskAction;
import vn.daysaucongto.process.task.TaskContext;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.survey.SurveyView;
import vn.daysaucongto.survey.Surveys;

import org.springframework.stereotype.Component;

/** A leader approves an estimate above the limit. */
@Component
class ApproveEstimateAction implements TaskAction<ApproveEstimateAction.Form> {

	private final Requests requests;

	private final Surveys surveys;

	private final Estimates estimates;

	private final Documents documents;

	ApproveEstimateAction(Requests requests, Surveys surveys, Estimates estimates, Documents documents) {
		this.requests = requests;
		this.surveys = surveys;
		this.estimates = estimates;
		this.documents = documents;
	}

	@Override
	public String taskKey() {
		return Process.Tasks.APPROVE_ESTIMATE;
	}

	@Override
	public Class<Form> formType() {
		return Form.class;
	}

	@Override
	public View view(TaskContext task) {
		return new View(this.requests.get(task.request()), this.surveys.latest(task.request()).orElseThrow(),
				this.documents.list(task.caseKey()), this.estimates.current(task.request()).orElseThrow());
	}

	@Override
	public List<FieldProblem> check(TaskContext task, Form form) {
		this.estimates.requireOther(task.request(), task.actor());
		if (form.estimateApproval() == EstimateApproval.REJECT && (form.reason() == null || form.reason().isBlank())) {
			return List.of(FieldProblem.of("reason", "estimate.reason.required"));
		}
		return List.of();
	}

	@Override
	public Decision apply(TaskContext task, Form form) {
		this.estimates.decide(task.request(), form.estimateApproval(), form.reason(), task.actor());
		return Decision.of(Process.Variables.ESTIMATE_APPROVAL, form.estimateApproval());
	}

	/** The estimate, and what it was made from. */
	record View(RequestView request, SurveyView survey, List<StoredDocument> documents, EstimateView estimate) {
	}

	/**
	 * What the leader decides.
	 *
	 * @param reason why it is sent back
	 */
	record Form(@NotNull(message = "survey.required") EstimateApproval estimateApproval,
			@Size(max = 1000, message = "estimate.reason.long") String reason) {
	}

}
