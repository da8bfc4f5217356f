package vn.daysaucongto.benchmark;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The pairs of turns as a short table: medians, and the range of the paired ratios. */
final class Report {

	/** A statement that is called more often in a case is named. */
	private static final int OFTEN = 20;

	private final List<Cost> bare;

	private final List<Cost> full;

	Report(List<Cost> bare, List<Cost> full) {
		this.bare = bare;
		this.full = full;
	}

	String table() {
		return "| per case | bare | full | full / bare | range |\n|---|---:|---:|---:|---:|\n"
				+ Arrays.stream(Measure.values()).map(this::row).collect(Collectors.joining());
	}

	private String row(Measure measure) {
		double[] ratios = IntStream.range(0, this.bare.size())
			.mapToDouble((pair) -> this.full.get(pair).of(measure) / this.bare.get(pair).of(measure))
			.sorted()
			.toArray();
		return text("| %s | %.1f | %.1f | %.2f | %.2f–%.2f |%n", measure.label(), median(values(this.bare, measure)),
				median(values(this.full, measure)), median(ratios), ratios[0], ratios[ratios.length - 1]);
	}

	private static double[] values(List<Cost> costs, Measure measure) {
		return costs.stream().mapToDouble((cost) -> cost.of(measure)).toArray();
	}

	static double median(double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		int half = sorted.length / 2;
		return (sorted.length % 2 == 1) ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
	}

	/** Statements that a case calls often, the most frequent first. */
	static Map<String, Double> often(Map<String, Long> before, Map<String, Long> after, int cases) {
		return after.entrySet()
			.stream()
			.map((entry) -> Map.entry(entry.getKey(),
					(double) (entry.getValue() - before.getOrDefault(entry.getKey(), 0L)) / cases))
			.filter((entry) -> entry.getValue() > OFTEN)
			.sorted(Map.Entry.<String, Double>comparingByValue().reversed())
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
	}

	static String list(Map<String, Double> often) {
		return often.entrySet()
			.stream()
			.map((entry) -> text("* %.1f × `%s`%n", entry.getValue(), shortened(entry.getKey())))
			.collect(Collectors.joining());
	}

	private static String shortened(String statement) {
		return (statement.length() > 240) ? statement.substring(0, 240) + " …" : statement;
	}

	static String text(String format, Object... values) {
		return String.format(Locale.ROOT, format, values);
	}

}
