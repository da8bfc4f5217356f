package vn.daysaucongto.process.contract;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.daysaucongto.contract.ChangeView;
import vn.daysaucongto.contract.ContractChanges;
import vn.daysaucongto.contract.ContractView;
import vn.daysaucongto.contract.Contracts;
import vn.daysaucongto.contract.Correction;
import vn.daysaucongto.contract.Corrections;
import vn.daysaucongto.contract.Revision;
import vn.daysaucongto.platform.FieldProblem;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.task.Decision;
import vn.daysaucongto.process.task.TaskAction;
import vn.daysaucongto.process.task.TaskContext;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.Requests;

import org.springframework.stereotype.Component;

/** A wish for correction is answered: with a new version, or in words. */
@Component
class ReviseContractAction implements TaskAction<ReviseContractAction.Form> {

	private final Requests requests;

	private final Contracts contracts;

	private final ContractChanges changes;

	private final Corrections corrections;

	ReviseContractAction(Requests requests, Contracts contracts, ContractChanges changes, Corrections corrections) {
		this.requests = requests;
		this.contracts = contracts;
		this.changes = changes;
		this.corrections = corrections;
	}

	@Override
	public String taskKey() {
		return Process.Tasks.REVISE_CONTRACT;
	}

	@Override
	public Class<Form> formType() {
		return Form.class;
	}

	@Override
	public View view(TaskContext task) {
		return new View(this.requests.get(task.request()), this.contracts.current(task.request()).orElseThrow(),
				this.changes.of(task.request()));
	}

	@Override
	public List<FieldProblem> check(TaskContext task, Form form) {
		return (form.revision() == Revision.NEW_VERSION) ? this.corrections.check(task.request(), form.correction())
				: List.of();
	}

	@Override
	public Decision apply(TaskContext task, Form form) {
		this.changes.answer(task.request(), form.revision(), form.answer(), task.actor());
		if (form.revision() == Revision.NEW_VERSION) {
			this.corrections.apply(task.request(), form.correction(), task.actor());
		}
		return Decision.of(Process.Variables.REVISION, form.revision());
	}

	/** The contract, and what is to be corrected in it, the newest first. */
	record View(RequestView request, ContractView contract, List<ChangeView> changes) {
	}

	/**
	 * What is done about it.
	 *
	 * @param answer as the customer reads it
	 * @param correction what the new version says, null when the text stays
	 */
	record Form(@NotNull(message = "contract.required") Revision revision,
			@NotBlank(message = "contract.required") @Size(max = 2000, message = "contract.answer.long") String answer,
			@Valid Correction correction) {
	}

}
