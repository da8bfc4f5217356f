package vn.daysaucongto.process.inbox;

import java.time.Clock;

import vn.daysaucongto.request.RequestClosed;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A finished case takes nothing any more: what still waits for it expires in the
 * transaction of its end. Money without a place is not touched, its case has a key of its
 * own.
 */
@Component
class ExpireAtTheEnd {

	private final InboxMessages messages;

	private final Clock clock;

	ExpireAtTheEnd(InboxMessages messages, Clock clock) {
		this.messages = messages;
		this.clock = clock;
	}

	@EventListener
	void on(RequestClosed closed) {
		this.messages.expireWaiting(closed.code().value(), this.clock.instant());
	}

}
