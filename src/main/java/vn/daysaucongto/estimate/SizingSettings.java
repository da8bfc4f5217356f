package vn.daysaucongto.estimate;

import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a company decides about sizing.
 *
 * @param dropLimitPercent greatest voltage drop, percent of the nominal voltage
 * @param airCelsius temperature of the air: 30, 35 or 40 °C
 * @param insulation of the cables in use
 */
@ConfigurationProperties("app.sizing")
record SizingSettings(@DefaultValue("3") double dropLimitPercent, @DefaultValue("30") int airCelsius,
		@DefaultValue("PVC") Insulation insulation) {

	SizingSettings {
		if (dropLimitPercent <= 0) {
			throw new IllegalArgumentException("app.sizing.drop-limit-percent must be above 0");
		}
		if (!Set.of(30, 35, 40).contains(airCelsius)) {
			throw new IllegalArgumentException("app.sizing.air-celsius must be 30, 35 or 40: others have no factor");
		}
	}

	SizingInput input(double loadKw, int phases, double cosPhi, double lengthM, boolean onWall) {
		return new SizingInput(loadKw, phases, cosPhi, lengthM, onWall, this.insulation, this.airCelsius, 1,
				this.dropLimitPercent);
	}
}
