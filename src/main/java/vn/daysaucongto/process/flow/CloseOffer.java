package vn.daysaucongto.process.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.daysaucongto.estimate.Offers;
import vn.daysaucongto.platform.RequestCode;

import vn.daysaucongto.process.Process;

import org.springframework.stereotype.Component;

/** The offer was not paid in time. */
@Component(Process.Beans.CLOSE_OFFER)
class CloseOffer implements JavaDelegate {

	private final Offers offers;

	CloseOffer(Offers offers) {
		this.offers = offers;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.offers.lapse(RequestCode.of(execution.getProcessBusinessKey()));
	}

}
