package vn.daysaucongto.process.contract;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.daysaucongto.contract.Contracts;
import vn.daysaucongto.platform.RequestCode;

import vn.daysaucongto.process.Process;

import org.springframework.stereotype.Component;

/** Step B7: drafts the contract, or its next version. */
@Component(Process.Beans.DRAFT_CONTRACT)
class DraftContract implements JavaDelegate {

	private final Contracts contracts;

	DraftContract(Contracts contracts) {
		this.contracts = contracts;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.contracts.draft(RequestCode.of(execution.getProcessBusinessKey()));
	}

}
