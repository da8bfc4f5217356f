package vn.daysaucongto.document;

/** A file with its bytes. */
public record OpenedDocument(StoredDocument document, byte[] content) {
}
