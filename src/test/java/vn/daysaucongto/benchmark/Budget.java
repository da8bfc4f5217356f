package vn.daysaucongto.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a case of the application may cost. Counts, not times: they are the same on every
 * machine. A change that costs more raises the number, one that saves lowers it.
 */
final class Budget {

	private static final Map<Measure, Double> MOST = Map.of(Measure.WRITES, 58.0, Measure.CALLS, 1330.0, Measure.ROWS,
			340.0, Measure.WAL, 430.0);

	/** Its request, which each of some thirty acts of a case looks at. */
	private static final String REQUEST = " from service_request ";

	private Budget() {
	}

	static void isKept(List<Cost> costs) {
		MOST.forEach((measure,
				most) -> assertThat(Report.median(costs.stream().mapToDouble((cost) -> cost.of(measure)).toArray()))
					.as(measure.label())
					.isLessThanOrEqualTo(most));
	}

	/** Of our own tables, none but the request is asked for more often than that. */
	static void isKept(Map<String, Double> often) {
		assertThat(often.keySet()).filteredOn((statement) -> !statement.toUpperCase(Locale.ROOT).contains("ACT_"))
			.allSatisfy((statement) -> assertThat(statement).contains(REQUEST));
	}

}
