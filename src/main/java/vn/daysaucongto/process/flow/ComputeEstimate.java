package vn.daysaucongto.process.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.daysaucongto.estimate.Estimates;
import vn.daysaucongto.platform.RequestCode;

import vn.daysaucongto.process.Process;

import org.springframework.stereotype.Component;

/** Step B4: sizes cable and breaker and prices the bill of materials. */
@Component(Process.Beans.COMPUTE_ESTIMATE)
class ComputeEstimate implements JavaDelegate {

	private final Estimates estimates;

	ComputeEstimate(Estimates estimates) {
		this.estimates = estimates;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.estimates.compute(RequestCode.of(execution.getProcessBusinessKey()));
	}

}
