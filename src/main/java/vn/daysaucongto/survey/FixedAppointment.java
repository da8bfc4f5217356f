package vn.daysaucongto.survey;

import java.time.Instant;

/**
 * An appointment of the past or to come, with who fixed it.
 *
 * @param fixedBy user id
 * @param wishedAt when the customer asked for another time, or null
 */
public record FixedAppointment(Appointment appointment, String fixedBy, Instant fixedAt, Instant wishedAt) {
}
