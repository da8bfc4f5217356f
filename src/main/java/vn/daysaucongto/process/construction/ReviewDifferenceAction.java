package vn.daysaucongto.process.construction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.daysaucongto.construction.BuiltQuantity;
import vn.daysaucongto.construction.ConstructionView;
import vn.daysaucongto.construction.Constructions;
import vn.daysaucongto.document.Documents;
import vn.daysaucongto.document.StoredDocument;
import vn.daysaucongto.estimate.EstimateLine;
import vn.daysaucongto.estimate.EstimateView;
import vn.daysaucongto.estimate.Estimates;
import vn.daysaucongto.platform.Vnd;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.task.Decision;
import vn.daysaucongto.process.task.TaskAction;
import vn.daysaucongto.process.task.TaskContext;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.Requests;

import org.springframework.stereotype.Component;

/**
 * What was built costs something else: the estimator amends the contract or keeps the
 * price.
 */
@Component
class ReviewDifferenceAction implements TaskAction<ReviewDifferenceAction.Form> {

	private final Requests requests;

	private final Estimates estimates;

	private final Constructions constructions;

	private final Documents documents;

	ReviewDifferenceAction(Requests requests, Estimates estimates, Constructions constructions, Documents documents) {
		this.requests = requests;
		this.estimates = estimates;
		this.constructions = constructions;
		this.documents = documents;
	}

	@Override
	public String taskKey() {
		return Process.Tasks.REVIEW_DIFFERENCE;
	}

	@Override
	public Class<Form> formType() {
		return Form.class;
	}

	@Override
	public View view(TaskContext task) {
		EstimateView agreed = this.estimates.current(task.request()).orElseThrow();
		ConstructionView built = this.constructions.of(task.request()).orElseThrow();
		Map<Integer, BigDecimal> quantities = built.quantities()
			.stream()
			.collect(Collectors.toMap(BuiltQuantity::line, BuiltQuantity::quantity));
		List<Line> lines = IntStream.range(0, agreed.items().size())
			.mapToObj((line) -> Line.of(agreed.items().get(line), quantities.get(line)))
			.filter((line) -> line.planned().signum() > 0 || line.built().signum() > 0)
			.toList();
		return new View(this.requests.get(task.request()), lines, agreed.costs().total(),
				this.constructions.costs(task.request()).total(), built.note(), this.documents.list(task.caseKey()));
	}

	@Override
	public Decision apply(TaskContext task, Form form) {
		switch (form.difference()) {
			case AMEND -> this.constructions.amendEstimate(task.request(), form.reason(), task.actor());
			case KEEP -> this.constructions.keepPrice(task.request(), form.reason(), task.actor());
		}
		return Decision.of(Process.Variables.DIFFERENCE, form.difference());
	}

	/** What was agreed and what was built. */
	record View(RequestView request, List<Line> lines, Vnd contractTotal, Vnd builtTotal, String note,
			List<StoredDocument> documents) {
	}

	/** A line of the agreed estimate, planned and built. */
	record Line(String name, String unit, BigDecimal planned, BigDecimal built) {

		private static Line of(EstimateLine planned, BigDecimal built) {
			return new Line(planned.name(), planned.unit(), planned.quantity(), built);
		}

	}

	/** What the estimator decides, and why. */
	record Form(@NotNull(message = "survey.required") DifferenceDecision difference,
			@NotBlank(message = "construction.reason.required") @Size(max = 300,
					message = "construction.text.long") String reason) {
	}

}
