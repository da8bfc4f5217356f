package vn.daysaucongto.benchmark;

import java.util.EnumMap;
import java.util.Map;

/** What one case cost, on average over the cases of one turn. */
record Cost(Map<Measure, Double> values) {

	double of(Measure measure) {
		return this.values.get(measure);
	}

	/** What was counted between two readings, for each of so many cases. */
	static Cost between(Map<Measure, Long> before, Map<Measure, Long> after, Map<Measure, Double> units, int cases) {
		Map<Measure, Double> values = new EnumMap<>(Measure.class);
		after.forEach((measure, count) -> values.put(measure,
				(count - before.get(measure)) / units.getOrDefault(measure, 1.0) / cases));
		return new Cost(values);
	}

}
