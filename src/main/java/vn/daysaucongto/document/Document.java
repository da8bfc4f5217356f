package vn.daysaucongto.document;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

/**
 * A file of a case without its bytes, so that lists never load them. Never changed.
 */
@Entity
class Document {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "document_seq")
	@SequenceGenerator(name = "document_seq", sequenceName = "document_seq", allocationSize = 50)
	private Long id;

	private String caseKey;

	private String uploadId;

	@Enumerated(EnumType.STRING)
	private DocumentKind kind;

	private String name;

	private String contentType;

	private long byteCount;

	private String sha256;

	private String storedBy;

	private Instant storedAt;

	@Embedded
	private Taken taken;

	protected Document() {
	}

	Document(StoreDocument store, Format format, String sha256, Instant now) {
		this.caseKey = store.caseKey();
		this.uploadId = store.uploadId();
		this.kind = store.kind();
		this.name = FileName.of(store.name(), format);
		this.contentType = format.contentType();
		this.byteCount = store.content().length;
		this.sha256 = sha256;
		this.storedBy = store.storedBy();
		this.storedAt = now;
		this.taken = store.taken();
	}

	boolean isSameAs(StoreDocument store) {
		return this.kind == store.kind() && this.sha256.equals(Sha256.of(store.content()));
	}

	void moveTo(String otherCaseKey) {
		this.caseKey = otherCaseKey;
	}

	Long id() {
		return this.id;
	}

	StoredDocument stored() {
		return new StoredDocument(this.id, this.caseKey, this.kind, this.name, this.contentType, this.byteCount,
				this.sha256, this.storedBy, this.storedAt, this.taken);
	}

}
