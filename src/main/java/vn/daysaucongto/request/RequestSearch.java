package vn.daysaucongto.request;

import java.time.Instant;
import java.util.Set;

/**
 * Which requests are looked for.
 *
 * @param codeBegins how the code begins, or null
 * @param from sent at that moment or later, or null
 * @param before sent before that moment, or null
 * @param open only those that go on, or only those that have ended; null for both
 * @param outcome how they ended, or null
 * @param units ids of the units in charge
 */
public record RequestSearch(String codeBegins, Instant from, Instant before, Boolean open, Outcome outcome,
		Set<String> units) {
}
