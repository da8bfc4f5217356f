package vn.daysaucongto.document;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

/** Somebody opened a file. */
@Entity
class DocumentRead {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "document_read_seq")
	@SequenceGenerator(name = "document_read_seq", sequenceName = "document_read_seq", allocationSize = 50)
	private Long id;

	private Long documentId;

	private String reader;

	private Instant readAt;

	protected DocumentRead() {
	}

	DocumentRead(Long documentId, String reader, Instant now) {
		this.documentId = documentId;
		this.reader = reader;
		this.readAt = now;
	}

	DocumentReader shown() {
		return new DocumentReader(this.reader, this.readAt);
	}

}
