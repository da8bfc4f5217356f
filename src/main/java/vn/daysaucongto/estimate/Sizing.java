package vn.daysaucongto.estimate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cable and breaker for a load: Ib ≤ In ≤ Iz·k(temperature)·k(grouping), and the voltage
 * drop within its limit (IEC 60364-5-52).
 *
 * @param ib design current, ampere
 * @param breakerA rated current In of the breaker, ampere
 * @param dropVolt voltage drop at Ib, volt
 * @param dropPercent voltage drop, percent of the nominal voltage
 */
public record Sizing(double ib, Cable cable, int breakerA, double dropVolt, double dropPercent) {

	static final List<Integer> BREAKERS = List.of(6, 10, 16, 20, 25, 32, 40, 50, 63, 80, 100);

	private static final Map<Integer, Map<Insulation, Double>> TEMPERATURE_FACTORS = Map.of(30,
			Map.of(Insulation.PVC, 1.0, Insulation.XLPE, 1.0), 35, Map.of(Insulation.PVC, 0.94, Insulation.XLPE, 0.96),
			40, Map.of(Insulation.PVC, 0.87, Insulation.XLPE, 0.91));

	/** The smallest breaker that carries the load; empty when the list holds none. */
	static Optional<Integer> breaker(SizingInput input) {
		double ib = current(input.loadKw(), input.phases(), input.cosPhi());
		return BREAKERS.stream().filter((in) -> in >= ib).findFirst();
	}

	/**
	 * The smallest cable that serves behind that breaker; empty when the tables hold
	 * none.
	 */
	static Optional<Cable> cable(SizingInput input, int breakerA) {
		return Arrays.stream(Cable.values())
			.filter((cable) -> with(input, cable, breakerA).dropPercent <= input.dropLimitPercent()
					&& breakerA <= capacity(cable, input))
			.findFirst();
	}

	/** What a given cable and breaker mean for the load, whether they serve or not. */
	public static Sizing with(SizingInput input, Cable cable, int breakerA) {
		double ib = current(input.loadKw(), input.phases(), input.cosPhi());
		double drop = drop(ib, input, cable);
		return new Sizing(ib, cable, breakerA, drop, 100 * drop / voltage(input.phases()));
	}

	/** Longest one-way run, metres, at which that current keeps within the drop limit. */
	static double longestRun(double ampere, SizingInput input, Cable cable) {
		double perMetre = drop(
				ampere, new SizingInput(input.loadKw(), input.phases(), input.cosPhi(), 1, input.onWall(),
						input.insulation(), input.airCelsius(), input.groupingFactor(), input.dropLimitPercent()),
				cable);
		return voltage(input.phases()) * input.dropLimitPercent() / 100 / perMetre;
	}

	static double current(double loadKw, int phases, double cosPhi) {
		return 1000 * loadKw / (((phases == 1) ? 1 : Math.sqrt(3)) * voltage(phases) * cosPhi);
	}

	private static double voltage(int phases) {
		return (phases == 1) ? 220 : 380;
	}

	private static double drop(double ampere, SizingInput input, Cable cable) {
		double cos = input.cosPhi();
		double impedance = cable.resistance(input.insulation().conductorCelsius()) * cos
				+ cable.reactance() * Math.sqrt(1 - cos * cos);
		return ((input.phases() == 1) ? 2 : Math.sqrt(3)) * ampere * input.lengthM() / 1000 * impedance;
	}

	/** Iz with its factors, ampere; 0 when the tables hold no value. */
	static double capacity(Cable cable, SizingInput input) {
		Map<Insulation, Double> factors = TEMPERATURE_FACTORS.get(input.airCelsius());
		if (factors == null) {
			throw new IllegalArgumentException("No factor for " + input.airCelsius() + " °C");
		}
		return cable.capacity(input.onWall(), input.insulation(), input.phases()) * factors.get(input.insulation())
				* input.groupingFactor();
	}

}
