package vn.daysaucongto.process.signing;

import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.daysaucongto.construction.SigningWay;
import vn.daysaucongto.contract.ContractView;
import vn.daysaucongto.contract.Contracts;
import vn.daysaucongto.platform.FieldProblem;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.task.Decision;
import vn.daysaucongto.process.task.TaskAction;
import vn.daysaucongto.process.task.TaskContext;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.signing.ConfirmationView;
import vn.daysaucongto.signing.Confirmations;
import vn.daysaucongto.signing.UtilitySigning;

import org.springframework.stereotype.Component;

/** A leader who had no hand in the contract decides whether the utility signs (B12). */
@Component
class SignForUtilityAction implements TaskAction<SignForUtilityAction.Form> {

	private final Requests requests;

	private final Contracts contracts;

	private final Confirmations confirmations;

	private final UtilitySigning signing;

	SignForUtilityAction(Requests requests, Contracts contracts, Confirmations confirmations, UtilitySigning signing) {
		this.requests = requests;
		this.contracts = contracts;
		this.confirmations = confirmations;
		this.signing = signing;
	}

	@Override
	public String taskKey() {
		return Process.Tasks.SIGN_FOR_UTILITY;
	}

	@Override
	public Class<Form> formType() {
		return Form.class;
	}

	@Override
	public View view(TaskContext task) {
		ContractView contract = this.contracts.current(task.request()).orElseThrow();
		return new View(this.requests.get(task.request()), contract,
				this.confirmations.of(task.request(), contract.number()).orElse(null));
	}

	@Override
	public List<FieldProblem> check(TaskContext task, Form form) {
		if (form.utilitySignature() == UtilitySignature.OK) {
			this.signing.requireMaySign(task.request(), task.actor());
		}
		else if (form.reason() == null || form.reason().isBlank()) {
			return List.of(FieldProblem.of("reason", "signing.reason.required"));
		}
		return List.of();
	}

	@Override
	public Decision apply(TaskContext task, Form form) {
		if (form.utilitySignature() == UtilitySignature.OK) {
			this.signing.approve(task.request(), task.actor());
			return Decision.of(Process.Variables.UTILITY_SIGNATURE, UtilitySignature.OK);
		}
		this.confirmations.refuse(task.request(), form.reason(), task.actor());
		return Decision.of(Process.Variables.UTILITY_SIGNATURE, UtilitySignature.REFUSE, Process.Variables.SIGNING,
				SigningWay.REMOTE);
	}

	/** What the customer confirmed, and how. */
	record View(RequestView request, ContractView contract, ConfirmationView confirmation) {
	}

	/** The decision; refusing needs a reason. */
	record Form(@NotNull(message = "signing.decision.required") UtilitySignature utilitySignature,
			@Size(max = 1000, message = "signing.reason.long") String reason) {
	}

}
