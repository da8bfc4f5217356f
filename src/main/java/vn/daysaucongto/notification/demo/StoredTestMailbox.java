package vn.daysaucongto.notification.demo;

import java.time.Clock;
import java.util.Locale;

import vn.daysaucongto.notification.OutgoingMessage;
import vn.daysaucongto.notification.TestMailbox;
import vn.daysaucongto.platform.Phone;
import vn.daysaucongto.request.ContactChannel;

import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The test mailbox as a table. */
@Component
@Profile("demo")
class StoredTestMailbox implements TestMailbox {

	private final TestMessages messages;

	private final Clock clock;

	StoredTestMailbox(TestMessages messages, Clock clock) {
		this.messages = messages;
		this.clock = clock;
	}

	/** As with a real gateway, what was sent stays sent. */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void put(ContactChannel channel, OutgoingMessage message) {
		if (!this.messages.existsByIdempotencyKey(message.idempotencyKey())) {
			this.messages.save(new TestMessage(channel, message, this.clock.instant()));
		}
	}

	@Override
	@Transactional(readOnly = true)
	public Page<Item> list(String filter, Pageable page) {
		String typed = Phone.parse(filter).map(Phone::national).orElse(filter);
		String part = "%" + typed.toLowerCase(Locale.ROOT).replaceAll("[%_\\\\\\s]", "") + "%";
		return this.messages.search(part, page).map(TestMessage::item);
	}

}
