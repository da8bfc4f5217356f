package vn.daysaucongto.construction;

import java.time.Instant;

/**
 * A visit of the crew, with who fixed it.
 *
 * @param fixedBy user id
 */
public record FixedVisit(ConstructionVisit visit, String fixedBy, Instant fixedAt) {
}
