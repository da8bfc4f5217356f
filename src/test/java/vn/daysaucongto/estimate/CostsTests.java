package vn.daysaucongto.estimate;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import vn.daysaucongto.platform.Vnd;

import static org.assertj.core.api.Assertions.assertThat;

class CostsTests {

	@Test
	void theLadderOfThePublishedVector() {
		Costs costs = Costs.of(Vnd.of(2_000_000), Vnd.of(500_000), Vnd.ZERO, new BigDecimal("0.08"));
		assertThat(costs.general()).isEqualTo(Vnd.of(325_000));
		assertThat(costs.undetermined()).isEqualTo(Vnd.of(50_000));
		assertThat(costs.income()).isEqualTo(Vnd.of(172_500));
		assertThat(costs.beforeTax()).isEqualTo(Vnd.of(3_047_500));
		assertThat(costs.vat()).isEqualTo(Vnd.of(243_800));
		assertThat(costs.total()).isEqualTo(Vnd.of(3_291_300));
	}

	@Test
	void theTotalIsTheSumOfRoundedRungs() {
		Costs costs = Costs.of(Vnd.of(1_234_567), Vnd.of(345_679), Vnd.of(11), new BigDecimal("0.10"));
		assertThat(costs.beforeTax()).isEqualTo(costs.materials()
			.plus(costs.labour())
			.plus(costs.machines())
			.plus(costs.general())
			.plus(costs.undetermined())
			.plus(costs.income()));
		assertThat(costs.total()).isEqualTo(costs.beforeTax().plus(costs.vat()));
	}

}
