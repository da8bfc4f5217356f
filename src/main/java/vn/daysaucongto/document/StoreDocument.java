package vn.daysaucongto.document;

import java.util.Objects;

/**
 * A file to be kept for a case.
 *
 * @param caseKey business key of the case
 * @param uploadId chosen by the sender (a UUID); sending the same one again for the same
 * case returns the document that is there
 * @param name as the sender calls the file
 * @param storedBy user id, {@code customer} or {@code system}
 * @param taken when and where, for photos; may be null
 */
public record StoreDocument(String caseKey, DocumentKind kind, String uploadId, String name, byte[] content,
		String storedBy, Taken taken) {

	public StoreDocument {
		Objects.requireNonNull(caseKey, "caseKey");
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(content, "content");
		Objects.requireNonNull(storedBy, "storedBy");
	}

	public StoreDocument(String caseKey, DocumentKind kind, String uploadId, String name, byte[] content,
			String storedBy) {
		this(caseKey, kind, uploadId, name, content, storedBy, null);
	}

}
