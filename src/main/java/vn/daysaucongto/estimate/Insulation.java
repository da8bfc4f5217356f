package vn.daysaucongto.estimate;

/** Insulation of the cable, with the temperature of its conductor under load. */
public enum Insulation {

	PVC(70), XLPE(90);

	private final int conductorCelsius;

	Insulation(int conductorCelsius) {
		this.conductorCelsius = conductorCelsius;
	}

	int conductorCelsius() {
		return this.conductorCelsius;
	}

}
