package vn.daysaucongto.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What years of cases do to those who wait: the same views in a database that is almost
 * empty and in one that is full. {@code mvn -Pbenchmark test -Dbenchmark=Age}; takes ten
 * gigabytes and a quarter of an hour.
 */
class Age {

	private static final int FINISHED = Integer.getInteger("age.finished", 100_000);

	private static final int OPEN = Integer.getInteger("age.open", 10_000);

	/** Bytes that a copy takes, with its indexes and the log of writing it. */
	private static final long ROOM_FOR_A_CASE = 400_000;

	private static final List<String> OPEN_AT = List.of(Process.Tasks.ACCEPT_REQUEST, Process.Tasks.PERFORM_SURVEY,
			Process.Tasks.REVIEW_ESTIMATE, Process.Tasks.COLLECT_PAYMENT, Process.Tasks.REVIEW_CONTRACT,
			Process.Tasks.CONSTRUCT, Process.Tasks.SIGN_ON_SITE, Process.Tasks.SIGN_FOR_UTILITY,
			Process.Tasks.COMPLETE_PROCEDURE);

	private static final String REPORT = """
			# Among many cases

			%,d finished and %,d open cases, %.1f GB; 95th percentile over HTTP, ms.

			| | almost empty | full | full / empty |
			|---|---:|---:|---:|
			%s""";

	@Test
	void compares() throws Exception {
		assertThat(Path.of("target").toFile().getUsableSpace()).as("free bytes")
			.isGreaterThan((FINISHED + OPEN) * ROOM_FOR_A_CASE);
		try (FullSide full = FullSide.start()) {
			Turn.of(full, Integer.getInteger("benchmark.warmup", 10));
			// compilers and caches come to rest
			new Views(full).measured();
			Map<String, Double> young = new Views(full).measured();
			fill(full);
			Map<String, Double> old = new Views(full).measured();
			tell(young, old, full.postgres().size());
		}
	}

	private static void fill(FullSide full) {
		Copies copies = new Copies(full.postgres().sql());
		List<RequestCode> finished = List.of(full.finished(true), full.finished(false));
		List<RequestCode> open = OPEN_AT.stream().map((task) -> full.caseAt(task, true).code()).toList();
		copies.withoutIndexes(() -> {
			copy(copies, finished, "DSCT25", FINISHED);
			copy(copies, open, "DSCT24", OPEN);
		});
	}

	private static void copy(Copies copies, List<RequestCode> templates, String codes, int number) {
		int each = number / templates.size();
		for (int template = 0; template < templates.size(); template++) {
			copies.make(templates.get(template), codes, template * each + 1, (template + 1) * each);
		}
	}

	private static void tell(Map<String, Double> young, Map<String, Double> old, long bytes) throws Exception {
		StringBuilder rows = new StringBuilder();
		young.forEach((view, before) -> rows
			.append(Report.text("| %s | %.1f | %.1f | %.2f |%n", view, before, old.get(view), old.get(view) / before)));
		String report = Report.text(REPORT, FINISHED, OPEN, bytes / 1e9, rows);
		System.out.println(report);
		Files.writeString(Files.createDirectories(Path.of("target", "benchmark")).resolve("age.md"), report);
	}

}
