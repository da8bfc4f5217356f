package vn.daysaucongto.process.inbox;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** When a case enters a wait, what came early is delivered after that commit. */
@Component
public class AskInbox implements ExecutionListener {

	private final ObjectProvider<InboxDispatcher> dispatcher;

	AskInbox(ObjectProvider<InboxDispatcher> dispatcher) {
		this.dispatcher = dispatcher;
	}

	@Override
	public void notify(DelegateExecution execution) {
		this.dispatcher.getObject().deliverAfterCommit(execution.getProcessBusinessKey());
	}

}
