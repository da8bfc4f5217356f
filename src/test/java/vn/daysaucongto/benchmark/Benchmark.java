package vn.daysaucongto.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/**
 * What the application costs beside the bare engine: turns of both alternate in one run,
 * each in a database of its own. {@code mvn -Pbenchmark test}; not among the tests of the
 * build.
 */
class Benchmark {

	private static final int PAIRS = Integer.getInteger("benchmark.pairs", 3);

	private static final int CASES = Integer.getInteger("benchmark.cases", 6);

	/** Cases before the first turn: compilers and caches come to rest. */
	private static final int BEFORE = Integer.getInteger("benchmark.warmup", 10);

	/** At the same time, in the second part. */
	private static final int CLIENTS = Integer.getInteger("benchmark.clients", 4);

	private static final String REPORT = """
			# Cost of a case

			%d pairs of %d cases, one after the other; both branches of the signing alternate. PostgreSQL answered that \
			fsync, synchronous_commit and full_page_writes are on. One-row inserts in the same minutes: %.0f/s.

			%s
			Ratios are of pairs: median, smallest and largest. Bare: engine, same models and notices, history full, \
			delegates that do nothing. Full: the application with the demonstration's data; its SMS and mails go to a gateway \
			and a mail server on this machine, contracts are made and signed. Jobs are run one by one on both sides; sweeps by the clock are off.

			%d clients at once, jobs run by the engine's own threads: %.1f ms a case on the bare engine, %.1f ms in the \
			application; %.2f times, %.2f–%.2f.

			What the acts of a case of the application cost, from one more turn that looks at each:

			%s
			Statements that a case of the application calls more than 20 times:

			%s""";

	private final List<Cost> bareCosts = new ArrayList<>();

	private final List<Cost> fullCosts = new ArrayList<>();

	private final List<Double> bareCrowds = new ArrayList<>();

	private final List<Double> fullCrowds = new ArrayList<>();

	private final List<Double> floor = new ArrayList<>();

	@Test
	void compares() throws Exception {
		String often;
		String acts;
		try (FullSide full = FullSide.start(); BareSide bare = new BareSide(full::roundTripsOfACase)) {
			Turn.of(full, BEFORE);
			Turn.of(bare, BEFORE);
			Map<String, Long> before = full.statements().texts();
			for (int pair = 0; pair < PAIRS; pair++) {
				measure(bare, this.bareCosts);
				measure(full, this.fullCosts);
			}
			often = Report.list(Report.often(before, full.statements().texts(), PAIRS * CASES));
			crowds(bare, full);
			full.acts().lookClosely();
			Turn.of(full, CASES);
			acts = full.acts().table(CASES);
		}
		tell(acts, often);
		Budget.isKept(this.fullCosts);
	}

	private void crowds(BareSide bare, FullSide full) throws Exception {
		Crowd crowd = new Crowd(CLIENTS);
		crowd.turn(bare, CLIENTS);
		crowd.turn(full, CLIENTS);
		for (int pair = 0; pair < PAIRS; pair++) {
			this.bareCrowds.add(crowd.turn(bare, CASES));
			this.fullCrowds.add(crowd.turn(full, CASES));
		}
	}

	private void measure(Side side, List<Cost> costs) {
		side.postgres().tidiesUp();
		this.floor.add(side.postgres().insertsPerSecond());
		costs.add(Turn.of(side, CASES));
	}

	private void tell(String acts, String often) throws Exception {
		double inserts = median(this.floor);
		double[] crowds = IntStream.range(0, PAIRS)
			.mapToDouble((pair) -> this.fullCrowds.get(pair) / this.bareCrowds.get(pair))
			.sorted()
			.toArray();
		String report = Report.text(REPORT, PAIRS, CASES, inserts, new Report(this.bareCosts, this.fullCosts).table(),
				CLIENTS, median(this.bareCrowds), median(this.fullCrowds), Report.median(crowds), crowds[0],
				crowds[PAIRS - 1], acts, often.isEmpty() ? "none\n" : often);
		System.out.println(report);
		Files.writeString(Files.createDirectories(Path.of("target", "benchmark")).resolve("report.md"), report);
	}

	private static double median(List<Double> values) {
		return Report.median(values.stream().mapToDouble(Double::doubleValue).toArray());
	}

}
