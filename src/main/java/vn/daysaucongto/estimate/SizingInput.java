package vn.daysaucongto.estimate;

/**
 * What the size of cable and breaker follows from.
 *
 * @param loadKw kW
 * @param phases 1 (220 V) or 3 (380 V)
 * @param lengthM one way, metres
 * @param onWall laid on a wall; otherwise in free air
 * @param airCelsius temperature of the air: 30, 35 or 40 °C
 * @param groupingFactor 1 for a single circuit
 * @param dropLimitPercent greatest voltage drop, percent (3 by default)
 */
public record SizingInput(double loadKw, int phases, double cosPhi, double lengthM, boolean onWall,
		Insulation insulation, int airCelsius, double groupingFactor, double dropLimitPercent) {

	/** The usual case: PVC in free air at 30 °C, alone, 3 %. */
	public static SizingInput usual(double loadKw, int phases, double cosPhi, double lengthM) {
		return new SizingInput(loadKw, phases, cosPhi, lengthM, false, Insulation.PVC, 30, 1, 3);
	}

}
