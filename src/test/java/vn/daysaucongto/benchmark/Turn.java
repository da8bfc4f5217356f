package vn.daysaucongto.benchmark;

import java.lang.management.ManagementFactory;
import java.util.EnumMap;
import java.util.Map;

import com.sun.management.OperatingSystemMXBean;

/** So many cases of one side, one after the other. */
final class Turn {

	private static final Map<Measure, Double> UNITS = Map.of(Measure.WALL, 1e6, Measure.WALL_WITHOUT_DOCUMENTS, 1e6,
			Measure.JVM_CPU, 1e6, Measure.POSTGRES_CPU, 1e6, Measure.WAL, 1024.0, Measure.GROWTH, 1024.0,
			Measure.GROWTH_WITHOUT_DOCUMENTS, 1024.0);

	private static final OperatingSystemMXBean MACHINE = (OperatingSystemMXBean) ManagementFactory
		.getOperatingSystemMXBean();

	private Turn() {
	}

	/** Both branches of the signing alternate. */
	static Cost of(Side side, int cases) {
		Map<Measure, Long> before = read(side);
		for (int number = 0; number < cases; number++) {
			side.takesACase(number % 2 == 0);
		}
		return Cost.between(before, read(side), UNITS, cases);
	}

	private static Map<Measure, Long> read(Side side) {
		Map<Measure, Long> now = new EnumMap<>(Measure.class);
		now.put(Measure.WALL, System.nanoTime());
		now.put(Measure.WALL_WITHOUT_DOCUMENTS, now.get(Measure.WALL) - side.acts().nanos(Jobs.onDocuments()));
		now.put(Measure.JVM_CPU, MACHINE.getProcessCpuTime());
		now.put(Measure.POSTGRES_CPU, side.postgres().cpu().toNanos());
		now.put(Measure.WRITES, side.postgres().writes());
		now.put(Measure.WAL, side.postgres().wal());
		now.put(Measure.GROWTH, side.postgres().size());
		now.put(Measure.GROWTH_WITHOUT_DOCUMENTS, now.get(Measure.GROWTH) - side.postgres().documents());
		now.put(Measure.ROUND_TRIPS, side.roundTrips());
		for (Measure counted : new Measure[] { Measure.CALLS, Measure.SELECTS, Measure.INSERTS, Measure.UPDATES,
				Measure.DELETES, Measure.ROWS }) {
			now.put(counted, side.statements().count(counted));
		}
		return now;
	}

}
