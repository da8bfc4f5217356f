package vn.daysaucongto.halts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.daysaucongto.notification.TestMailbox;
import vn.daysaucongto.request.ContactChannel;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;

/** What left the process: it stays, whatever becomes of the process. */
final class Outside implements TestMailbox {

	private final List<Sent> sent = new CopyOnWriteArrayList<>();

	private volatile BooleanSupplier senderLives = () -> false;

	/** From now on this one sends. */
	void listensTo(BooleanSupplier senderThatLives) {
		this.senderLives = senderThatLives;
	}

	/** Knows what went out so far. */
	Outside copy() {
		Outside copy = new Outside();
		copy.sent.addAll(this.sent);
		return copy;
	}

	void took(List<String> words) {
		this.sent.add(new Sent(ContactChannel.valueOf(words.get(1)), words.get(2), words.get(3), words.get(4)));
	}

	/** How often each message went out. */
	Map<String, Long> times() {
		return this.sent.stream()
			.map((message) -> message.channel() + " " + message.key())
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
	}

	/** Whether that message is out, by the key that the application has for it. */
	boolean has(String key) {
		return this.sent.stream()
			.map(Sent::key)
			.anyMatch((known) -> known.equals(key) || known.startsWith("<" + key.replace('/', '.') + "@"));
	}

	/**
	 * Who waits for a message finds out that nobody is there any more to send it.
	 */
	@Override
	public Page<Item> list(String filter, Pageable page) {
		if (!this.senderLives.getAsBoolean()) {
			throw new IllegalStateException("The sender is gone");
		}
		List<Sent> newestFirst = new ArrayList<>(this.sent);
		Collections.reverse(newestFirst);
		return new PageImpl<>(newestFirst.stream()
			.filter((message) -> message.recipient().contains(filter) || message.text().contains(filter))
			.limit(page.getPageSize())
			.map((message) -> new Item(message.channel(), message.recipient(), null, "", message.text(), Instant.EPOCH))
			.toList());
	}

	private record Sent(ContactChannel channel, String key, String recipient, String text) {
	}

}
