package vn.daysaucongto.benchmark;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Several clients at once, each with a case of its own; the engine's threads run the
 * jobs.
 */
final class Crowd {

	private final int clients;

	Crowd(int clients) {
		this.clients = clients;
	}

	/** Milliseconds for each of so many cases; both branches of the signing alternate. */
	double turn(Side side, int cases) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(this.clients);
		side.jobs().runByThemselves();
		try {
			List<Callable<Void>> all = IntStream.range(0, cases).<Callable<Void>>mapToObj((number) -> () -> {
				side.takesACase(number % 2 == 0);
				return null;
			}).collect(Collectors.toList());
			long start = System.nanoTime();
			for (Future<Void> done : threads.invokeAll(all)) {
				done.get();
			}
			return (System.nanoTime() - start) / 1e6 / cases;
		}
		finally {
			side.jobs().waitForUs();
			threads.shutdown();
		}
	}

}
