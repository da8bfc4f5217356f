package vn.daysaucongto.process.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.daysaucongto.contract.ContractView;
import vn.daysaucongto.contract.Contracts;
import vn.daysaucongto.payment.Payments;
import vn.daysaucongto.platform.RequestCode;

import vn.daysaucongto.process.Process;

import org.springframework.stereotype.Component;

/** Compares what was paid with what the confirmed contract costs. */
@Component(Process.Beans.COMPUTE_DIFFERENCE)
class ComputeDifference implements JavaDelegate {

	private final Contracts contracts;

	private final Payments payments;

	ComputeDifference(Contracts contracts, Payments payments) {
		this.contracts = contracts;
		this.payments = payments;
	}

	@Override
	public void execute(DelegateExecution execution) {
		RequestCode request = RequestCode.of(execution.getProcessBusinessKey());
		ContractView confirmed = this.contracts.current(request).orElseThrow();
		this.payments.settle(request, confirmed.number(), confirmed.total());
	}

}
