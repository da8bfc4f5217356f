package vn.daysaucongto.estimate;

import java.util.Arrays;
import java.util.Optional;

/**
 * Stranded copper cables that are offered, smallest first. Resistance from IEC 60228
 * class 2; current-carrying capacity from IEC 60364-5-52 at 30 °C air: free air and on a
 * wall, PVC and XLPE, 2 and 3 loaded conductors. A capacity of 0 stands for "no value
 * published here": the surveyor decides.
 */
public enum Cable {

	MM2_4(4, 4.61, new int[][] { { 40, 34 }, { 49, 42 } }, new int[] { 36, 32 }),
	MM2_6(6, 3.08, new int[][] { { 51, 43 }, { 63, 54 } }, new int[] { 46, 41 }),
	MM2_10(10, 1.83, new int[][] { { 70, 60 }, { 86, 75 } }, new int[] { 63, 57 }),
	MM2_16(16, 1.15, new int[][] { { 94, 80 }, { 115, 100 } }, new int[] { 85, 76 }),
	MM2_25(25, 0.727, new int[][] { { 119, 101 }, { 149, 127 } }, new int[] { 112, 96 }),
	MM2_35(35, 0.524, new int[][] { { 148, 126 }, { 185, 158 } }, new int[] { 138, 119 }),
	MM2_50(50, 0.387, new int[][] { { 180, 153 }, { 225, 192 } }, new int[] { 0, 0 });

	private static final double REACTANCE = 0.08;

	private static final double ALPHA_COPPER = 0.00393;

	private final int mm2;

	private final double r20;

	private final int[][] freeAir;

	private final int[] wallPvc;

	Cable(int mm2, double r20, int[][] freeAir, int[] wallPvc) {
		this.mm2 = mm2;
		this.r20 = r20;
		this.freeAir = freeAir;
		this.wallPvc = wallPvc;
	}

	public int mm2() {
		return this.mm2;
	}

	static Optional<Cable> of(int mm2) {
		return Arrays.stream(values()).filter((cable) -> cable.mm2 == mm2).findFirst();
	}

	/** Ω/km at that temperature of the conductor. */
	double resistance(int celsius) {
		return this.r20 * (1 + ALPHA_COPPER * (celsius - 20));
	}

	/** Ω/km, assumed. */
	double reactance() {
		return REACTANCE;
	}

	/**
	 * Ampere at 30 °C air, before factors; 0 when unknown. On a wall the value of PVC
	 * stands for XLPE too, which carries more.
	 */
	int capacity(boolean onWall, Insulation insulation, int phases) {
		int loaded = (phases == 1) ? 0 : 1;
		return onWall ? this.wallPvc[loaded] : this.freeAir[insulation.ordinal()][loaded];
	}

}
