package vn.daysaucongto.document;

import java.time.Instant;

/**
 * What is known of a file without opening it.
 *
 * @param size bytes
 * @param sha256 hexadecimal, lower case
 * @param storedBy user id, {@code customer} or {@code system}
 * @param taken when and where a photo was taken, or null
 */
public record StoredDocument(long id, String caseKey, DocumentKind kind, String name, String contentType, long size,
		String sha256, String storedBy, Instant storedAt, Taken taken) {
}
