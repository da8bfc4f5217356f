package vn.daysaucongto.process.inbox;

import java.time.Clock;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import vn.daysaucongto.platform.CaseLog;
import vn.daysaucongto.platform.CaseMessage;
import vn.daysaucongto.platform.CaseMessageGuard;
import vn.daysaucongto.process.Process;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands one message to the engine, in its own transaction: the case moves and the message
 * is settled together, or neither. Nothing waiting for it is a normal result.
 */
@Component
class InboxDelivery {

	private final InboxMessages messages;

	private final RuntimeService runtime;

	/** Looked up late: guards live in capabilities that themselves post messages. */
	private final ObjectProvider<CaseMessageGuard> guards;

	private final Clock clock;

	InboxDelivery(InboxMessages messages, RuntimeService runtime, ObjectProvider<CaseMessageGuard> guards,
			Clock clock) {
		this.messages = messages;
		this.runtime = runtime;
		this.guards = guards;
		this.clock = clock;
	}

	@Transactional(propagation = Propagation.REQUIRES_NEW)
	void deliver(Long id) {
		this.messages.lockWaiting(id).ifPresent((stored) -> {
			CaseMessage message = stored.message();
			// the dispatcher leaves it, after the commit and its own lines
			CaseLog.enter(message.caseKey());
			if (this.guards.stream()
				.anyMatch((guard) -> guard.message().equals(message.name()) && !guard.stillApplies(message))) {
				stored.settle(InboxMessage.State.EXPIRED, this.clock.instant());
			}
			else if (taken(message)) {
				stored.settle(InboxMessage.State.DELIVERED, this.clock.instant());
			}
		});
	}

	private boolean taken(CaseMessage message) {
		MessageCorrelationBuilder correlation = this.runtime.createMessageCorrelation(message.name())
			.processInstanceBusinessKey(message.caseKey());
		if (Process.Messages.STARTING.contains(message.name())) {
			correlation.setVariable(Process.Variables.UNIT, message.unit()).correlateStartMessage();
			return true;
		}
		return !correlation.correlateAllWithResult().isEmpty();
	}

}
