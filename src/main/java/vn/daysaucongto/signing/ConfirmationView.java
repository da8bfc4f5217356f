package vn.daysaucongto.signing;

import java.time.Instant;

/**
 * A customer's confirmation of a version of the contract.
 *
 * @param number version of the contract
 * @param sha256 of the PDF that was confirmed
 * @param consent the sentence that the customer agreed to
 * @param phone masked
 * @param helper user id of the staff member who was present, or null
 * @param evidenceDocumentId the evidence as a file
 * @param approvedBy who let the utility sign, or null
 * @param voidedBy who refused to sign for the utility, or null
 * @param voidedAt when the utility refused to sign, or null
 */
public record ConfirmationView(int number, String sha256, String consent, String phone, ConfirmationPlace place,
		Instant confirmedAt, String helper, Long evidenceDocumentId, String approvedBy, Instant approvedAt,
		String voidedBy, Instant voidedAt, String voidReason) {
}
