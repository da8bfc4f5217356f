package vn.daysaucongto.doors;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for what other threads do. */
final class Await {

	private static final Duration LONGEST = Duration.ofSeconds(10);

	private Await() {
	}

	static <T> T some(Supplier<Optional<T>> wanted) {
		long end = System.nanoTime() + LONGEST.toNanos();
		Optional<T> found = wanted.get();
		while (found.isEmpty() && System.nanoTime() < end) {
			LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
			found = wanted.get();
		}
		return found.orElseThrow(() -> new AssertionError("waited in vain"));
	}

}
