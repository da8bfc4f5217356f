package vn.daysaucongto.estimate;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SizingTests {

	private static final int[] AMPERES = { 10, 16, 20, 25, 32, 40, 50, 63 };

	private final SizingInput worked = SizingInput.usual(5, 1, 0.85, 40);

	@ParameterizedTest
	@CsvSource({ "4, 10.12, 4.60", "6, 6.79, 3.09", "10, 4.07, 1.85", "16, 2.59, 1.18" })
	void workedCaseDrops(int mm2, double volt, double percent) {
		Sizing sizing = Sizing.with(this.worked, Cable.of(mm2).orElseThrow(), 32);
		assertThat(sizing.ib()).isCloseTo(26.74, within(0.005));
		assertThat(sizing.dropVolt()).isCloseTo(volt, within(0.006));
		assertThat(sizing.dropPercent()).isCloseTo(percent, within(0.006));
	}

	@Test
	void workedCaseTakesTenSquareMillimetresAnd32Ampere() {
		assertThat(smallest(this.worked)).hasValueSatisfying((sizing) -> {
			assertThat(sizing.cable()).isEqualTo(Cable.MM2_10);
			assertThat(sizing.breakerA()).isEqualTo(32);
		});
	}

	@ParameterizedTest
	@CsvSource({ "4, 69, 43, 34, 27, 21, 17, 13, 11", "6, 103, 64, 51, 41, 32, 25, 20, 16",
			"10, 173, 108, 86, 69, 54, 43, 34, 27", "16, 272, 170, 136, 108, 85, 68, 54, 43",
			"25, 422, 263, 211, 168, 131, 105, 84, 67" })
	void longestRuns(int mm2, int m10, int m16, int m20, int m25, int m32, int m40, int m50, int m63) {
		int[] expected = { m10, m16, m20, m25, m32, m40, m50, m63 };
		for (int i = 0; i < AMPERES.length; i++) {
			assertThat((int) Sizing.longestRun(AMPERES[i], this.worked, Cable.of(mm2).orElseThrow()))
				.as("%d mm² at %d A", mm2, AMPERES[i])
				.isEqualTo(expected[i]);
		}
	}

	@Test
	void theCableCarriesTheBreakersCurrentAtTheTemperatureOfTheAir() {
		// 9 kW: Ib 48.1 A, In 50 A; 6 mm² carries 51 A at 30 °C and 44 A at 40 °C
		SizingInput cool = new SizingInput(9, 1, 0.85, 5, false, Insulation.PVC, 30, 1, 3);
		SizingInput hot = new SizingInput(9, 1, 0.85, 5, false, Insulation.PVC, 40, 1, 3);
		assertThat(smallest(cool).orElseThrow().cable()).isEqualTo(Cable.MM2_6);
		assertThat(smallest(hot).orElseThrow().cable()).isEqualTo(Cable.MM2_10);
	}

	@Test
	void threePhasesDropLessThanOne() {
		SizingInput three = SizingInput.usual(15, 3, 0.85, 40);
		assertThat(smallest(three)).hasValueSatisfying((sizing) -> {
			assertThat(sizing.ib()).isCloseTo(26.81, within(0.01));
			assertThat(sizing.cable()).isEqualTo(Cable.MM2_4);
			assertThat(sizing.breakerA()).isEqualTo(32);
		});
	}

	@Test
	void beyondTheTablesAPersonDecides() {
		assertThat(smallest(SizingInput.usual(60, 1, 0.85, 40))).isEmpty();
		assertThat(smallest(SizingInput.usual(5, 1, 0.85, 2000))).isEmpty();
	}

	private static Optional<Sizing> smallest(SizingInput input) {
		return Sizing.breaker(input)
			.flatMap((in) -> Sizing.cable(input, in).map((cable) -> Sizing.with(input, cable, in)));
	}

}
