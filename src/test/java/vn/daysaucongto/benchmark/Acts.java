package vn.daysaucongto.benchmark;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the single acts of the cases cost: calls by their address, jobs by their step,
 * what other threads do afterwards.
 */
final class Acts {

	private final Side side;

	private final Map<String, Sum> sums = new ConcurrentHashMap<>();

	private boolean closely;

	Acts(Side side) {
		this.side = side;
	}

	/** Asks PostgreSQL before and after each act from now on, which takes time itself. */
	void lookClosely() {
		this.closely = true;
		this.sums.clear();
	}

	<T> T done(String what, Supplier<T> act) {
		Sum before = now();
		try {
			return act.get();
		}
		finally {
			this.sums.merge(what, now().less(before), Sum::plus);
		}
	}

	private Sum now() {
		return new Sum(System.nanoTime(), this.closely ? this.side.postgres().writes() : 0,
				this.side.statements().count(Measure.CALLS));
	}

	/** Nanoseconds that all of these took together. */
	long nanos(Stream<String> these) {
		return these.map(this.sums::get).mapToLong((sum) -> (sum != null) ? sum.nanos() : 0).sum();
	}

	/** For each of so many cases; what took longest first. */
	String table(int cases) {
		return "| act | ms | write transactions | SQL calls |\n|---|---:|---:|---:|\n" + this.sums.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Sum>comparingByValue((one, other) -> Long.compare(other.nanos(), one.nanos())))
			.map((entry) -> row(entry.getKey(), entry.getValue(), cases))
			.collect(Collectors.joining());
	}

	private static String row(String act, Sum sum, double cases) {
		return Report.text("| %s | %.1f | %.1f | %.1f |%n", act, sum.nanos() / 1e6 / cases, sum.writes() / cases,
				sum.calls() / cases);
	}

	private record Sum(long nanos, long writes, long calls) {

		private Sum plus(Sum other) {
			return new Sum(this.nanos + other.nanos, this.writes + other.writes, this.calls + other.calls);
		}

		private Sum less(Sum other) {
			return new Sum(this.nanos - other.nanos, this.writes - other.writes, this.calls - other.calls);
		}

	}

}
