package vn.daysaucongto.torture;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** The ledger that an outside party keeps of what nodes asked of it, and what it did. */
final class Outside {

	/**
	 * So long after its answer a send still counts as in the node's hands, in
	 * nanoseconds: the node has to read and to record the answer.
	 */
	private static final long IN_HAND = 250_000_000;

	/** So long a node waits for an answer, in nanoseconds. */
	private final long patience;

	private final String name;

	private final List<Send> sends = new CopyOnWriteArrayList<>();

	Outside(String name, Duration patience) {
		this.name = name;
		this.patience = patience.toNanos();
	}

	/** It arrived. */
	Send opens(String node, String key) {
		Send send = new Send(node, key);
		this.sends.add(send);
		return send;
	}

	/** Sends of the node that still wait for an answer. */
	long unanswered(String node) {
		return openFor(node, 0);
	}

	/** Those, and the ones whose answer the node may not have recorded. */
	long inHand(String node) {
		return openFor(node, IN_HAND);
	}

	private long openFor(String node, long tail) {
		long now = System.nanoTime();
		return this.sends.stream()
			.filter((send) -> send.node.equals(node))
			.filter((send) -> now - send.openedAt < this.patience + tail)
			.filter((send) -> send.answeredAt == 0 || now - send.answeredAt < tail)
			.count();
	}

	/** How often it acted on each key. */
	Map<String, Long> acts() {
		return this.sends.stream()
			.filter((send) -> send.acted)
			.collect(Collectors.groupingBy((send) -> send.key, Collectors.counting()));
	}

	boolean actedOn(String key) {
		return this.sends.stream().anyMatch((send) -> send.acted && send.key.equals(key));
	}

	/** How often it was asked with the key. */
	long arrivals(String key) {
		return this.sends.stream().filter((send) -> send.key.equals(key)).count();
	}

	int count() {
		return this.sends.size();
	}

	String name() {
		return this.name;
	}

	/** One call of a node. */
	static final class Send {

		private final String node;

		private final String key;

		private final long openedAt = System.nanoTime();

		private volatile boolean acted;

		private volatile long answeredAt;

		private Send(String node, String key) {
			this.node = node;
			this.key = key;
		}

		/** The message went out to the customer. */
		void acts() {
			this.acted = true;
		}

		void isAnswered() {
			this.answeredAt = System.nanoTime();
		}

	}

}
