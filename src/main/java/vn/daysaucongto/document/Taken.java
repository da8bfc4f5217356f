package vn.daysaucongto.document;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import vn.daysaucongto.platform.InvalidInput;

/**
 * When and where a photo was taken, as the device of the person says.
 *
 * @param at null when unknown, as the rest
 * @param latitude degrees, WGS 84
 * @param longitude degrees, WGS 84
 */
@Embeddable
public record Taken(@Column(name = "taken_at") Instant at, Double latitude, Double longitude) {

	private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");

	private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");

	/**
	 * Checks what the device said.
	 * @throws InvalidInput when that is no time of ours or no place on earth
	 */
	void require() {
		require("takenAt", this.at == null || (this.at.isAfter(FIRST) && this.at.isBefore(LAST)));
		require("latitude", this.latitude == null || Math.abs(this.latitude) <= 90);
		require("longitude", this.longitude == null || Math.abs(this.longitude) <= 180);
	}

	private static void require(String field, boolean right) {
		if (!right) {
			throw InvalidInput.field(field, "document.taken.invalid");
		}
	}

}
