package vn.daysaucongto.process.construction;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.daysaucongto.construction.BuiltQuantity;
import vn.daysaucongto.construction.ConstructionAppointments;
import vn.daysaucongto.construction.ConstructionResult;
import vn.daysaucongto.construction.ConstructionVisit;
import vn.daysaucongto.construction.Constructions;
import vn.daysaucongto.construction.SigningWay;
import vn.daysaucongto.document.DocumentKind;
import vn.daysaucongto.document.Documents;
import vn.daysaucongto.document.StoredDocument;
import vn.daysaucongto.estimate.EstimateLine;
import vn.daysaucongto.estimate.EstimateView;
import vn.daysaucongto.estimate.Estimates;
import vn.daysaucongto.platform.FieldProblem;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.task.Decision;
import vn.daysaucongto.process.task.TaskAction;
import vn.daysaucongto.process.task.TaskContext;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.survey.Slot;
import vn.daysaucongto.survey.SurveyView;
import vn.daysaucongto.survey.Surveys;

import org.springframework.stereotype.Component;

/** The crew builds, and reports what was built (B8). */
@Component
class ConstructAction implements TaskAction<ConstructAction.Form> {

	private static final List<DocumentKind> NEEDED = List.of(DocumentKind.PHOTO_AS_BUILT, DocumentKind.ACCEPTANCE);

	private final Requests requests;

	private final Surveys surveys;

	private final Estimates estimates;

	private final ConstructionAppointments appointments;

	private final Constructions constructions;

	private final Documents documents;

	ConstructAction(Requests requests, Surveys surveys, Estimates estimates, ConstructionAppointments appointments,
			Constructions constructions, Documents documents) {
		this.requests = requests;
		this.surveys = surveys;
		this.estimates = estimates;
		this.appointments = appointments;
		this.constructions = constructions;
		this.documents = documents;
	}

	@Override
	public String taskKey() {
		return Process.Tasks.CONSTRUCT;
	}

	@Override
	public Class<Form> formType() {
		return Form.class;
	}

	@Override
	public View view(TaskContext task) {
		RequestView request = this.requests.get(task.request());
		EstimateView agreed = this.estimates.current(task.request()).orElseThrow();
		List<EstimateLine> planned = agreed.items();
		return new View(request, this.appointments.current(task.request()).orElse(null),
				this.surveys.latest(task.request()).orElseThrow(), agreed, this.documents.list(task.caseKey()),
				IntStream.range(0, planned.size()).mapToObj((line) -> Line.of(line, planned.get(line))).toList(),
				request.constructionBeganAt());
	}

	@Override
	public List<FieldProblem> check(TaskContext task, Form form) {
		return switch (form.construction()) {
			case DONE -> checkDone(task, form);
			case RESCHEDULE -> {
				List<FieldProblem> problems = new ArrayList<>(this.appointments.check(form.day(), form.slot()));
				problems.addAll(checkReason(form));
				yield problems;
			}
			case CANNOT_BUILD -> checkReason(form);
		};
	}

	private List<FieldProblem> checkDone(TaskContext task, Form form) {
		List<FieldProblem> problems = new ArrayList<>();
		if (form.customerPresent() == null) {
			problems.add(FieldProblem.of("customerPresent", "construction.present.required"));
		}
		int lines = planned(task.request()).size();
		Set<Integer> reported = form.quantities().stream().map(BuiltQuantity::line).collect(Collectors.toSet());
		if (form.quantities().size() != lines || !reported.containsAll(IntStream.range(0, lines).boxed().toList())) {
			problems.add(FieldProblem.of("quantities", "construction.quantities.incomplete"));
		}
		Set<DocumentKind> there = this.documents.list(task.caseKey(), NEEDED)
			.stream()
			.map(StoredDocument::kind)
			.collect(Collectors.toSet());
		NEEDED.stream()
			.filter((kind) -> !there.contains(kind))
			.forEach((kind) -> problems.add(FieldProblem.of(kind.name(), "construction.photo.required")));
		return problems;
	}

	private static List<FieldProblem> checkReason(Form form) {
		return (form.reason() == null || form.reason().isBlank())
				? List.of(FieldProblem.of("reason", "construction.reason.required")) : List.of();
	}

	@Override
	public Decision apply(TaskContext task, Form form) {
		switch (form.construction()) {
			case DONE -> {
				this.constructions.done(task.request(), form.quantities(), form.note(), form.customerPresent(),
						task.actor());
				return Decision.of(Process.Variables.CONSTRUCTION, form.construction(), Process.Variables.SIGNING,
						form.customerPresent() ? SigningWay.ON_SITE : SigningWay.REMOTE);
			}
			case RESCHEDULE ->
				this.appointments.fix(task.request(), form.day(), form.slot(), form.reason(), task.actor());
			case CANNOT_BUILD -> this.constructions.impossible(task.request(), form.reason(), task.actor());
		}
		return Decision.of(Process.Variables.CONSTRUCTION, form.construction());
	}

	private List<EstimateLine> planned(RequestCode request) {
		return this.estimates.current(request).orElseThrow().items();
	}

	/**
	 * What is to be built, where and when.
	 *
	 * @param beganAt null until the crew began
	 */
	record View(RequestView request, ConstructionVisit appointment, SurveyView survey, EstimateView estimate,
			List<StoredDocument> documents, List<Line> lines, Instant beganAt) {
	}

	/** A line of the agreed estimate. */
	record Line(int line, String name, String unit, BigDecimal quantity) {

		private static Line of(int line, EstimateLine planned) {
			return new Line(line, planned.name(), planned.unit(), planned.quantity());
		}

	}

	/**
	 * What the crew reports; each result needs its own fields.
	 *
	 * @param day when the crew comes again
	 * @param quantities of each line, as built
	 */
	record Form(@NotNull(message = "construction.result.required") ConstructionResult construction, LocalDate day,
			Slot slot, @Size(max = 1000, message = "construction.text.long") String reason,
			@Valid List<@NotNull(message = "estimate.quantity.required") BuiltQuantity> quantities,
			@Size(max = 1000, message = "construction.text.long") String note, Boolean customerPresent) {

		Form {
			quantities = (quantities != null) ? quantities : List.of();
		}

	}

}
