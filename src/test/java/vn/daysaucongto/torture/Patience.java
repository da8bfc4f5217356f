package vn.daysaucongto.torture;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what others do, with a cap. */
final class Patience {

	private Patience() {
	}

	static boolean until(Duration longest, Duration between, BooleanSupplier wanted) {
		return some(longest, between, () -> wanted.getAsBoolean() ? Optional.of(true) : Optional.empty()).isPresent();
	}

	static <T> Optional<T> some(Duration longest, Duration between, Supplier<Optional<T>> wanted) {
		long end = System.nanoTime() + longest.toNanos();
		Optional<T> found = wanted.get();
		while (found.isEmpty() && System.nanoTime() < end) {
			pause(between);
			found = wanted.get();
		}
		return found;
	}

	static void pause(Duration time) {
		LockSupport.parkNanos(time.toNanos());
	}

}
