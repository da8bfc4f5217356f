package vn.daysaucongto.signing;

import java.time.Instant;

/**
 * What is kept of a code as evidence; never the code.
 *
 * @param phone masked; empty when nothing was sent
 * @param bindingSha256 hash of the document that the code is bound to, or null
 * @param verifiedAt when it was typed in right, or null
 * @param failures how often it was typed in wrong
 */
public record OtpView(long id, OtpPurpose purpose, String subject, String phone, String bindingSha256, Instant issuedAt,
		Instant expiresAt, Instant verifiedAt, int failures) {
}
