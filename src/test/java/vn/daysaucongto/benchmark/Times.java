package vn.daysaucongto.benchmark;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the time of the cases goes: calls by their address, jobs by their step. */
final class Times {

	private static final int LONGEST = 20;

	private final Map<String, Long> nanos = new ConcurrentHashMap<>();

	<T> T taken(String what, Supplier<T> act) {
		long start = System.nanoTime();
		try {
			return act.get();
		}
		finally {
			this.nanos.merge(what, System.nanoTime() - start, Long::sum);
		}
	}

	/** Nanoseconds that all of these took together. */
	long of(Stream<String> these) {
		return these.mapToLong((what) -> this.nanos.getOrDefault(what, 0L)).sum();
	}

	/** What came before is not told. */
	void forget() {
		this.nanos.clear();
	}

	/** What took longest, in milliseconds of each of so many cases. */
	String longest(int cases) {
		return this.nanos.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Long>comparingByValue().reversed())
			.limit(LONGEST)
			.map((entry) -> Report.text("* %.1f ms `%s`%n", entry.getValue() / 1e6 / cases, entry.getKey()))
			.collect(Collectors.joining());
	}

}
