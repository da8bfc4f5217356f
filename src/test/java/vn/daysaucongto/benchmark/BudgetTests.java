package vn.daysaucongto.benchmark;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The counts of the benchmark in each build: the application's side alone, both branches
 * of the signing.
 */
@Tag("postgres")
class BudgetTests {

	private static final int CASES = 4;

	@Test
	void aCaseCostsWhatItMay() throws Exception {
		try (FullSide full = FullSide.start()) {
			Turn.of(full, 2);
			Map<String, Long> before = full.statements().texts();
			Cost cost = Turn.of(full, CASES);
			Budget.isKept(List.of(cost));
			Budget.isKept(Report.often(before, full.statements().texts(), CASES));
		}
	}

}
