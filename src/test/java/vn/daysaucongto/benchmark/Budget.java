package vn.daysaucongto.benchmark;

import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a case of the application may cost. Counts, not times: they are the same on every
 * machine. A change that costs more raises the number, one that saves lowers it.
 */
final class Budget {

	private static final Map<Measure, Double> MOST = Map.of(Measure.WRITES, 84.0, Measure.CALLS, 1650.0, Measure.ROWS,
			402.0, Measure.WAL, 560.0);

	private Budget() {
	}

	static void isKept(List<Cost> costs) {
		MOST.forEach((measure,
				most) -> assertThat(Report.median(costs.stream().mapToDouble((cost) -> cost.of(measure)).toArray()))
					.as(measure.label())
					.isLessThanOrEqualTo(most));
	}

}
