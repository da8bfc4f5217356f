package vn.daysaucongto.torture;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Does the faults of the run, one after the other, in the order that the seed gives. */
final class Saboteur {

	private static final Duration MOMENT = Duration.ofSeconds(40);

	private static final Duration LOOK = Duration.ofMillis(2);

	/** Beyond the job lock, so that the other node takes the jobs. */
	private static final Duration LONGER = Duration.ofSeconds(3);

	/** A start would not outlive the one, and could not take the jobs at the other. */
	private static final Set<Fault.Kind> NEED_BOTH = EnumSet.of(Fault.Kind.RESTART, Fault.Kind.FREEZE);

	/** Cases begin so far ahead of the faults. */
	private static final double AHEAD = 0.25;

	private static final int MOST_PAUSE_MILLIS = 3000;

	private final Settings settings;

	private final Packaged application;

	private final Database database;

	private final Nodes nodes;

	private final List<Outside> parties;

	/** Looked at beside them. */
	private final List<Outside> others;

	private final Random random;

	private final long start = System.nanoTime();

	private final List<Fault.Kind> plan = new ArrayList<>();

	/** Moments that kills wait for; the others come at any moment. */
	private final Deque<Moment> moments = new ArrayDeque<>();

	/** A kill waits for its moment, which comes only while cases run. */
	private volatile boolean waits;

	private final List<Fault> done = new CopyOnWriteArrayList<>();

	Saboteur(Settings settings, Packaged application, Database database, Nodes nodes, List<Outside> parties,
			List<Outside> others) {
		this.settings = settings;
		this.application = application;
		this.database = database;
		this.nodes = nodes;
		this.parties = parties;
		this.others = others;
		this.random = settings.random("faults");
		Stream
			.of(Map.entry(Fault.Kind.KILL, settings.kills()), Map.entry(Fault.Kind.RESTART, settings.restarts()),
					Map.entry(Fault.Kind.FREEZE, settings.freezes()), Map.entry(Fault.Kind.CUT, settings.cuts()))
			.sorted(Map.Entry.comparingByKey())
			.forEach((kind) -> IntStream.range(0, kind.getValue()).forEach((one) -> this.plan.add(kind.getKey())));
		Collections.shuffle(this.plan, this.random);
		Moment transaction = new Moment((node) -> database.openTransactions(node.name()) > 0,
				(fault) -> fault.transactions() > 0);
		parties.forEach((party) -> this.moments
			.add(new Moment((node) -> party.unanswered(node.name()) > 0, (fault) -> fault.hit(party.name()))));
		this.moments.addAll(Collections.nCopies(Math.max(1, settings.kills() / 3), transaction));
	}

	List<Fault> done() {
		return this.done;
	}

	/** Whether another case may begin, so that cases go on until the last fault. */
	boolean leavesRoomFor(double shareOfCases) {
		return this.waits || this.plan.size() <= this.done.size()
				|| shareOfCases <= AHEAD + (double) this.done.size() / this.plan.size();
	}

	/**
	 * Each node in turn, while cases run: the other one is still of the version before.
	 */
	void updates() throws InterruptedException {
		for (Node node : this.nodes.all()) {
			Fault fault = look(Fault.Kind.UPDATE, node);
			this.nodes.isDown(node);
			node.stops();
			node.starts(this.application);
			this.nodes.requireReady(node);
			System.out.println(fault);
		}
	}

	void doesAll() throws IOException, InterruptedException {
		for (Fault.Kind kind : this.plan) {
			Patience.pause(Duration.ofMillis(this.random.nextInt(MOST_PAUSE_MILLIS)));
			Node node = this.nodes.all().get(this.random.nextInt(this.nodes.all().size()));
			// of one node, while the other may still be on its way back
			(NEED_BOTH.contains(kind) ? this.nodes.all() : List.of(node)).forEach(this.nodes::requireReady);
			switch (kind) {
				case KILL -> kills(node);
				case FREEZE -> freezes(node);
				case RESTART -> restarts();
				case CUT -> cuts(node);
			}
			System.out.println(this.done.get(this.done.size() - 1));
		}
		this.nodes.all().forEach(this.nodes::requireReady);
	}

	/**
	 * The node stands still while it is looked at, so that nothing is counted that was
	 * over.
	 */
	private void kills(Node random) throws IOException, InterruptedException {
		Optional<Moment> moment = Optional.ofNullable(this.moments.poll());
		Node node = random;
		node.freezes();
		Fault fault = look(Fault.Kind.KILL, node);
		long end = System.nanoTime() + MOMENT.toNanos();
		this.waits = true;
		while (moment.isPresent() && !moment.get().fits(fault) && System.nanoTime() < end) {
			node.thaws();
			node = Patience
				.some(MOMENT, LOOK,
						() -> this.nodes.all()
							.stream()
							.filter(this.nodes::isReady)
							.filter(moment.get()::isNear)
							.findFirst())
				.orElse(random);
			node.freezes();
			fault = look(Fault.Kind.KILL, node);
		}
		this.waits = false;
		node.dies();
		this.nodes.isDown(node);
		this.done.add(fault);
		if (moment.isPresent() && !moment.get().fits(fault)) {
			// before the kills are used up
			this.moments.addFirst(moment.get());
		}
		node.starts(this.application);
	}

	private void freezes(Node node) throws IOException, InterruptedException {
		node.freezes();
		this.done.add(look(Fault.Kind.FREEZE, node));
		Patience.pause(this.settings.jobLock().plus(LONGER));
		node.thaws();
	}

	private void restarts() throws IOException, InterruptedException {
		this.nodes.all()
			.stream()
			.map((node) -> look(Fault.Kind.RESTART, node))
			.reduce((one, other) -> new Fault(Fault.Kind.RESTART, one.second(), "both",
					one.transactions() + other.transactions(), sum(one.unanswered(), other.unanswered()),
					sum(one.inHand(), other.inHand())))
			.ifPresent(this.done::add);
		this.database.restartsAtOnce();
	}

	private void cuts(Node node) {
		this.done.add(look(Fault.Kind.CUT, node));
		this.database.cutsConnections(node.name());
	}

	private Fault look(Fault.Kind kind, Node node) {
		return new Fault(kind, Duration.ofNanos(System.nanoTime() - this.start).toSeconds(), node.name(),
				this.database.openTransactions(node.name()), at((party) -> party.unanswered(node.name())),
				at((party) -> party.inHand(node.name())));
	}

	private Map<String, Long> at(ToLongFunction<Outside> count) {
		return Stream.concat(this.parties.stream(), this.others.stream())
			.collect(Collectors.toMap(Outside::name, count::applyAsLong));
	}

	private static Map<String, Long> sum(Map<String, Long> one, Map<String, Long> other) {
		return one.keySet()
			.stream()
			.collect(Collectors.toMap((party) -> party, (party) -> one.get(party) + other.get(party)));
	}

	/**
	 * When a kill hits something.
	 *
	 * @param near whether the node is worth to be stopped
	 * @param hit whether it was stopped in time
	 */
	private record Moment(Predicate<Node> near, Predicate<Fault> hit) {

		private boolean isNear(Node node) {
			return this.near.test(node);
		}

		private boolean fits(Fault fault) {
			return this.hit.test(fault);
		}

	}

}
