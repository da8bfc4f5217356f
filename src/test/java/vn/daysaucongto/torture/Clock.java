package vn.daysaucongto.torture;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** When the run reached its parts, in seconds. */
final class Clock {

	private final long start = System.nanoTime();

	private final Map<String, Long> reached = new LinkedHashMap<>();

	void reached(String part) {
		this.reached.put(part, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - this.start));
		System.out.println(part + ": " + this.reached.get(part) + " s");
	}

	@Override
	public String toString() {
		return this.reached.entrySet()
			.stream()
			.map((part) -> part.getKey() + " " + part.getValue() + " s")
			.collect(Collectors.joining(", "));
	}

}
