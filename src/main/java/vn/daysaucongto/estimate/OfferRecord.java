package vn.daysaucongto.estimate;

import java.time.Instant;
import java.time.LocalDate;

import vn.daysaucongto.platform.Vnd;

/**
 * An offer and what became of it.
 *
 * @param estimate number of the estimate whose charged lines the customer was shown
 * @param reason the customer's, when it was declined with one
 * @param closedAt null while it is open
 */
public record OfferRecord(int number, int estimate, Vnd total, LocalDate validUntil, OfferState state, String reason,
		Instant issuedAt, Instant closedAt) {
}
