package vn.daysaucongto.process.signing;

import vn.daysaucongto.construction.SigningWay;
import vn.daysaucongto.contract.ContractView;
import vn.daysaucongto.contract.Contracts;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.task.Decision;
import vn.daysaucongto.process.task.TaskAction;
import vn.daysaucongto.process.task.TaskContext;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.signing.Confirmations;

import org.springframework.stereotype.Component;

/**
 * The crew and the customer read the contract together (B9). The customer's code moves
 * the case by a message; completing this task means that the customer signs later.
 */
@Component
class SignOnSiteAction implements TaskAction<SignOnSiteAction.Form> {

	private final Requests requests;

	private final Contracts contracts;

	private final Confirmations confirmations;

	SignOnSiteAction(Requests requests, Contracts contracts, Confirmations confirmations) {
		this.requests = requests;
		this.contracts = contracts;
		this.confirmations = confirmations;
	}

	@Override
	public String taskKey() {
		return Process.Tasks.SIGN_ON_SITE;
	}

	@Override
	public Class<Form> formType() {
		return Form.class;
	}

	@Override
	public View view(TaskContext task) {
		ContractView contract = this.contracts.current(task.request()).orElseThrow();
		return new View(this.requests.get(task.request()), contract,
				this.confirmations.consent(task.request(), contract.number()));
	}

	@Override
	public Decision apply(TaskContext task, Form form) {
		return Decision.of(Process.Variables.SIGNING, SigningWay.REMOTE);
	}

	/**
	 * What is read, and what the customer agrees to by telling the code.
	 */
	record View(RequestView request, ContractView contract, String consent) {
	}

	/** Nothing is asked. */
	record Form() {
	}

}
