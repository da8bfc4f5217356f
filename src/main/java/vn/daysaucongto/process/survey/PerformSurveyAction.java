package vn.daysaucongto.process.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import vn.daysaucongto.document.DocumentKind;
import vn.daysaucongto.document.Documents;
import vn.daysaucongto.document.StoredDocument;
import vn.daysaucongto.estimate.EstimateState;
import vn.daysaucongto.estimate.EstimateView;
import vn.daysaucongto.estimate.Estimates;
import vn.daysaucongto.estimate.SurveySizing;
import vn.daysaucongto.platform.FieldProblem;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.task.Decision;
import vn.daysaucongto.process.task.TaskAction;
import vn.daysaucongto.process.task.TaskContext;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.survey.Appointment;
import vn.daysaucongto.survey.SurveyAppointments;
import vn.daysaucongto.survey.SurveyForm;
import vn.daysaucongto.survey.SurveyResult;
import vn.daysaucongto.survey.SurveyView;
import vn.daysaucongto.survey.Surveys;

import org.springframework.stereotype.Component;

/** The surveyor records what was found on site (B3). */
@Component
class PerformSurveyAction implements TaskAction<SurveyForm> {

	/** A feasible site is shown on at least one photo of each. */
	private static final List<DocumentKind> NEEDED = List.of(DocumentKind.PHOTO_METER, DocumentKind.PHOTO_ROUTE,
			DocumentKind.PHOTO_ENTRY);

	private final Requests requests;

	private final SurveyAppointments appointments;

	private final Surveys surveys;

	private final Estimates estimates;

	private final SurveySizing sizing;

	private final Documents documents;

	PerformSurveyAction(Requests requests, SurveyAppointments appointments, Surveys surveys, Estimates estimates,
			SurveySizing sizing, Documents documents) {
		this.requests = requests;
		this.appointments = appointments;
		this.surveys = surveys;
		this.estimates = estimates;
		this.sizing = sizing;
		this.documents = documents;
	}

	@Override
	public String taskKey() {
		return Process.Tasks.PERFORM_SURVEY;
	}

	@Override
	public Class<SurveyForm> formType() {
		return SurveyForm.class;
	}

	@Override
	public View view(TaskContext task) {
		return new View(this.requests.get(task.request()), this.documents.list(task.caseKey()),
				this.appointments.current(task.request()).orElse(null),
				this.surveys.latest(task.request()).orElse(null),
				this.estimates.current(task.request())
					.filter((estimate) -> estimate.state() == EstimateState.REJECTED)
					.orElse(null));
	}

	@Override
	public List<FieldProblem> check(TaskContext task, SurveyForm form) {
		this.surveys.check(task.request(), form);
		List<FieldProblem> problems = new ArrayList<>(form.check());
		if (form.result() == SurveyResult.FEASIBLE) {
			if (problems.stream().allMatch((problem) -> "overrideReason".equals(problem.field()))) {
				addNew(problems, this.sizing.check(form));
			}
			Set<DocumentKind> taken = this.documents.list(task.caseKey(), NEEDED)
				.stream()
				.map(StoredDocument::kind)
				.collect(Collectors.toSet());
			NEEDED.stream()
				.filter((kind) -> !taken.contains(kind))
				.forEach((kind) -> problems.add(FieldProblem.of(kind.name(), "survey.photo.required")));
		}
		return problems;
	}

	private static void addNew(List<FieldProblem> problems, List<FieldProblem> more) {
		more.stream().filter((problem) -> !problems.contains(problem)).forEach(problems::add);
	}

	@Override
	public Decision apply(TaskContext task, SurveyForm form) {
		this.surveys.record(task.request(), form, task.actor());
		return Decision.of(Process.Variables.SURVEY_RESULT, form.result());
	}

	/**
	 * The request with its papers and photos, and when the surveyor is expected.
	 *
	 * @param before what the last visit found, or null
	 * @param surveyAgain the estimate whose survey did not do, or null
	 */
	record View(RequestView request, List<StoredDocument> documents, Appointment appointment, SurveyView before,
			EstimateView surveyAgain) {
	}

}
