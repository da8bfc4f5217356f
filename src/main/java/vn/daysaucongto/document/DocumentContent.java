package vn.daysaucongto.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.Length;
import org.springframework.data.domain.Persistable;

/** The bytes of a file: bytea on PostgreSQL, a blob on H2. */
@Entity
class DocumentContent implements Persistable<Long> {

	@Id
	private Long documentId;

	@Column(length = Length.LONG32, updatable = false)
	private byte[] content;

	protected DocumentContent() {
	}

	DocumentContent(Long documentId, byte[] content) {
		this.documentId = documentId;
		this.content = content;
	}

	byte[] content() {
		return this.content;
	}

	@Override
	public Long getId() {
		return this.documentId;
	}

	/** Written once. */
	@Override
	public boolean isNew() {
		return true;
	}

}
