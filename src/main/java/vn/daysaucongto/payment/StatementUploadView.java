package vn.daysaucongto.payment;

import java.time.Instant;

/**
 * A bank statement that was uploaded.
 *
 * @param documentId the file itself
 */
public record StatementUploadView(long id, String unit, String name, long documentId, int lines, String uploadedBy,
		Instant uploadedAt) {
}
