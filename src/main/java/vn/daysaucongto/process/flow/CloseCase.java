package vn.daysaucongto.process.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.request.Outcome;
import vn.daysaucongto.request.Requests;

import vn.daysaucongto.process.Process;

import org.springframework.stereotype.Component;

/**
 * At an end of the case: the request is finished, with the outcome that the end stands
 * for.
 */
@Component(Process.Beans.CLOSE_CASE)
class CloseCase implements ExecutionListener {

	private final Requests requests;

	CloseCase(Requests requests) {
		this.requests = requests;
	}

	@Override
	public void notify(DelegateExecution execution) {
		this.requests.close(RequestCode.of(execution.getProcessBusinessKey()),
				Outcome.ofEnd(execution.getCurrentActivityId()));
	}

}
