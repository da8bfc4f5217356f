package vn.daysaucongto.document;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * When and where a photo was taken, as the device of the person says.
 *
 * @param at null when unknown, as the rest
 * @param latitude degrees, WGS 84
 * @param longitude degrees, WGS 84
 */
@Embeddable
public record Taken(@Column(name = "taken_at") Instant at, Double latitude, Double longitude) {
}
