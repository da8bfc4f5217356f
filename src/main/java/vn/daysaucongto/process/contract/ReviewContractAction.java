package vn.daysaucongto.process.contract;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import vn.daysaucongto.construction.ConstructionAppointments;
import vn.daysaucongto.construction.Constructions;
import vn.daysaucongto.contract.ContractDifference;
import vn.daysaucongto.contract.ContractDifferences;
import vn.daysaucongto.contract.ContractReview;
import vn.daysaucongto.contract.ContractView;
import vn.daysaucongto.contract.Contracts;
import vn.daysaucongto.contract.Correction;
import vn.daysaucongto.contract.Corrections;
import vn.daysaucongto.platform.FieldProblem;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.task.Decision;
import vn.daysaucongto.process.task.TaskAction;
import vn.daysaucongto.process.task.TaskContext;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.survey.Slot;

import org.springframework.stereotype.Component;

/**
 * The contract is read before it is shown; the first time, the crew's day is fixed (B7).
 */
@Component
class ReviewContractAction implements TaskAction<ReviewContractAction.Form> {

	private final Requests requests;

	private final Contracts contracts;

	private final ContractDifferences differences;

	private final Corrections corrections;

	private final Constructions constructions;

	private final ConstructionAppointments appointments;

	ReviewContractAction(Requests requests, Contracts contracts, ContractDifferences differences,
			Corrections corrections, Constructions constructions, ConstructionAppointments appointments) {
		this.requests = requests;
		this.contracts = contracts;
		this.differences = differences;
		this.corrections = corrections;
		this.constructions = constructions;
		this.appointments = appointments;
	}

	@Override
	public String taskKey() {
		return Process.Tasks.REVIEW_CONTRACT;
	}

	@Override
	public Class<Form> formType() {
		return Form.class;
	}

	@Override
	public View view(TaskContext task) {
		ContractView contract = this.contracts.current(task.request()).orElseThrow();
		return new View(this.requests.get(task.request()), contract,
				this.differences.of(task.request(), contract.number()).orElse(null),
				this.constructions.isDone(task.request()));
	}

	@Override
	public List<FieldProblem> check(TaskContext task, Form form) {
		if (form.contractReview() == ContractReview.REDRAFT) {
			return this.corrections.check(task.request(), form.correction());
		}
		return this.constructions.isDone(task.request()) ? List.of() : this.appointments.check(form.day(), form.slot());
	}

	@Override
	public Decision apply(TaskContext task, Form form) {
		if (form.contractReview() == ContractReview.REDRAFT) {
			this.corrections.apply(task.request(), form.correction(), task.actor());
		}
		else {
			this.contracts.reviewed(task.request(), task.actor());
			if (!this.constructions.isDone(task.request())) {
				this.appointments.fix(task.request(), form.day(), form.slot(), null, task.actor());
			}
		}
		return Decision.of(Process.Variables.CONTRACT_REVIEW, form.contractReview());
	}

	/**
	 * The contract to be read.
	 *
	 * @param difference from the version before, null for the first
	 */
	record View(RequestView request, ContractView contract, ContractDifference difference, boolean constructionDone) {
	}

	/**
	 * Whether it is right.
	 *
	 * @param day when the crew comes; asked while nothing is built
	 * @param correction what the next version says, null when it is right
	 */
	record Form(@NotNull(message = "contract.required") ContractReview contractReview, LocalDate day, Slot slot,
			@Valid Correction correction) {
	}

}
