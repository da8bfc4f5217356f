package vn.daysaucongto.signing;

import java.time.Instant;

import vn.daysaucongto.request.IdentityCheck;

/**
 * Staff verified the customer after too many wrong codes.
 *
 * @param number of the contract's version
 */
public record UnlockView(int number, IdentityCheck check, String note, String unlockedBy, Instant unlockedAt) {
}
