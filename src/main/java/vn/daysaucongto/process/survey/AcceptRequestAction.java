package vn.daysaucongto.process.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.daysaucongto.document.Documents;
import vn.daysaucongto.document.StoredDocument;
import vn.daysaucongto.estimate.EstimateState;
import vn.daysaucongto.estimate.EstimateView;
import vn.daysaucongto.estimate.Estimates;
import vn.daysaucongto.platform.FieldProblem;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.task.Decision;
import vn.daysaucongto.process.task.TaskAction;
import vn.daysaucongto.process.task.TaskContext;
import vn.daysaucongto.request.Acceptance;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.survey.Appointment;
import vn.daysaucongto.survey.Slot;
import vn.daysaucongto.survey.SurveyAppointments;

import org.springframework.stereotype.Component;

/** Customer care checks the papers and fixes when the surveyor comes. */
@Component
class AcceptRequestAction implements TaskAction<AcceptRequestAction.Form> {

	private final Requests requests;

	private final SurveyAppointments appointments;

	private final Documents documents;

	private final Estimates estimates;

	AcceptRequestAction(Requests requests, SurveyAppointments appointments, Documents documents, Estimates estimates) {
		this.requests = requests;
		this.appointments = appointments;
		this.documents = documents;
		this.estimates = estimates;
	}

	@Override
	public String taskKey() {
		return Process.Tasks.ACCEPT_REQUEST;
	}

	@Override
	public Class<Form> formType() {
		return Form.class;
	}

	@Override
	public View view(TaskContext task) {
		return new View(this.requests.get(task.request()), this.documents.list(task.caseKey()),
				this.appointments.current(task.request()).orElse(null),
				this.estimates.current(task.request())
					.filter((estimate) -> estimate.state() == EstimateState.REJECTED)
					.orElse(null));
	}

	@Override
	public List<FieldProblem> check(TaskContext task, Form form) {
		List<FieldProblem> problems = new ArrayList<>();
		switch (form.acceptance()) {
			case SCHEDULE -> {
				if (form.day() == null) {
					problems.add(FieldProblem.of("day", "survey.required"));
				}
				else {
					this.appointments.checkDay(form.day()).ifPresent(problems::add);
				}
				if (form.slot() == null) {
					problems.add(FieldProblem.of("slot", "survey.required"));
				}
			}
			case DOCUMENTS_MISSING -> requireText(problems, "missingDocuments", form.missingDocuments());
			case REJECT -> requireText(problems, "reason", form.reason());
		}
		return problems;
	}

	private static void requireText(List<FieldProblem> problems, String field, String text) {
		if (text == null || text.isBlank()) {
			problems.add(FieldProblem.of(field, "survey.required"));
		}
	}

	@Override
	public Decision apply(TaskContext task, Form form) {
		switch (form.acceptance()) {
			case SCHEDULE -> {
				this.requests.accept(task.request(), task.actor());
				this.appointments.fix(task.request(), form.day(), form.slot(), task.actor());
			}
			case DOCUMENTS_MISSING ->
				this.requests.askForDocuments(task.request(), form.missingDocuments(), task.actor());
			case REJECT -> this.requests.reject(task.request(), form.reason(), task.actor());
		}
		return Decision.of(Process.Variables.ACCEPTANCE, form.acceptance());
	}

	/**
	 * The request with its papers.
	 *
	 * @param appointment the one before, or null
	 * @param surveyAgain the estimate whose survey did not do, or null
	 */
	record View(RequestView request, List<StoredDocument> documents, Appointment appointment,
			EstimateView surveyAgain) {
	}

	/**
	 * What customer care decides; each decision needs its own fields.
	 */
	record Form(@NotNull(message = "survey.required") Acceptance acceptance, LocalDate day, Slot slot,
			@Size(max = 2000, message = "survey.text.long") String missingDocuments,
			@Size(max = 2000, message = "survey.text.long") String reason) {
	}

}
