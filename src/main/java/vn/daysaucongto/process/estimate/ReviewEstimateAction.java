package vn.daysaucongto.process.estimate;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.daysaucongto.document.Documents;
import vn.daysaucongto.document.StoredDocument;
import vn.daysaucongto.estimate.EstimateReview;
import vn.daysaucongto.estimate.EstimateView;
import vn.daysaucongto.estimate.Estimates;
import vn.daysaucongto.estimate.LineEdit;
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

/** The estimator looks at the computed estimate, and changes quantities (B4). */
@Component
class ReviewEstimateAction implements TaskAction<ReviewEstimateAction.Form> {

	private final Requests requests;

	private final Surveys surveys;

	private final Estimates estimates;

	private final Documents documents;

	ReviewEstimateAction(Requests requests, Surveys surveys, Estimates estimates, Documents documents) {
		this.requests = requests;
		this.surveys = surveys;
		this.estimates = estimates;
		this.documents = documents;
	}

	@Override
	public String taskKey() {
		return Process.Tasks.REVIEW_ESTIMATE;
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
		if (form.estimateReview() == EstimateReview.SURVEY_AGAIN
				&& (form.reason() == null || form.reason().isBlank())) {
			return List.of(FieldProblem.of("reason", "estimate.reason.required"));
		}
		return List.of();
	}

	@Override
	public Decision apply(TaskContext task, Form form) {
		switch (form.estimateReview()) {
			case OK -> this.estimates.review(task.request(), form.edits(), task.actor());
			case SURVEY_AGAIN -> this.estimates.rejectSurvey(task.request(), form.reason(), task.actor());
		}
		return Decision.of(Process.Variables.ESTIMATE_REVIEW, form.estimateReview());
	}

	/** What the estimate was made from, and what came of it. */
	record View(RequestView request, SurveyView survey, List<StoredDocument> documents, EstimateView estimate) {
	}

	/**
	 * What the estimator found.
	 *
	 * @param edits lines with another quantity
	 * @param reason why it has to be surveyed again
	 */
	record Form(@Valid List<@NotNull(message = "estimate.line.unknown") LineEdit> edits,
			@NotNull(message = "survey.required") EstimateReview estimateReview,
			@Size(max = 1000, message = "estimate.reason.long") String reason) {

		Form {
			edits = (edits != null) ? edits : List.of();
		}

	}

}
