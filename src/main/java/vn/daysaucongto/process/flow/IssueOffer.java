package vn.daysaucongto.process.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.daysaucongto.estimate.Offers;
import vn.daysaucongto.platform.RequestCode;

import vn.daysaucongto.process.Process;

import org.springframework.stereotype.Component;

/** Step B5: makes the offer of the agreed estimate. */
@Component(Process.Beans.ISSUE_OFFER)
class IssueOffer implements JavaDelegate {

	private final Offers offers;

	IssueOffer(Offers offers) {
		this.offers = offers;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.offers.issue(RequestCode.of(execution.getProcessBusinessKey()));
	}

}
