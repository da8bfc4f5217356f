package vn.daysaucongto.process.signing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.signing.UtilitySigning;

import vn.daysaucongto.process.Process;

import org.springframework.stereotype.Component;

/** Step B12: the utility's digital signature on what the customer confirmed. */
@Component(Process.Beans.APPLY_UTILITY_SIGNATURE)
class ApplyUtilitySignature implements JavaDelegate {

	private final UtilitySigning signing;

	ApplyUtilitySignature(UtilitySigning signing) {
		this.signing = signing;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.signing.sign(RequestCode.of(execution.getProcessBusinessKey()));
	}

}
