package vn.daysaucongto.process.inbox;

import java.time.Clock;

import vn.daysaucongto.platform.CaseInbox;
import vn.daysaucongto.platform.CaseMessage;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores acts from outside in the transaction of the act. */
@Service
class Inbox implements CaseInbox {

	private final InboxMessages messages;

	private final InboxDispatcher dispatcher;

	private final Clock clock;

	Inbox(InboxMessages messages, InboxDispatcher dispatcher, Clock clock) {
		this.messages = messages;
		this.dispatcher = dispatcher;
		this.clock = clock;
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean post(CaseMessage message) {
		if (this.messages.existsByNameAndSenderKey(message.name(), message.senderKey())) {
			return false;
		}
		Long id = this.messages.save(new InboxMessage(message, this.clock.instant())).id();
		this.dispatcher.deliverAfterCommit(id);
		return true;
	}

}
