package vn.daysaucongto.process.inbox;

import java.time.Clock;
import java.time.Duration;

import vn.daysaucongto.platform.CaseMessage;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Acts from outside that stay visible until a case takes them. */
@Service
public class WaitingMessages {

	private final InboxMessages messages;

	private final Clock clock;

	WaitingMessages(InboxMessages messages, Clock clock) {
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * Those that have waited longer than that, of all units, oldest first.
	 * @param page unsorted
	 */
	@Transactional(readOnly = true)
	public Page<WaitingMessage> longerThan(Duration age, Pageable page) {
		return this.messages.waitingSince(this.clock.instant().minus(age), page).map((stored) -> {
			CaseMessage message = stored.message();
			return new WaitingMessage(message.name(), message.caseKey(), message.unit(), stored.postedAt());
		});
	}

}
