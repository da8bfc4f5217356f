package vn.daysaucongto.payment;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

/** A bank statement that an accountant uploaded; never changed. */
@Entity
class StatementUpload {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "statement_upload_seq")
	@SequenceGenerator(name = "statement_upload_seq", sequenceName = "statement_upload_seq", allocationSize = 50)
	private Long id;

	private String unit;

	private String fileName;

	private String sha256;

	private long documentId;

	private int lineCount;

	private String uploadedBy;

	private Instant uploadedAt;

	protected StatementUpload() {
	}

	StatementUpload(String unit, String fileName, String sha256, long documentId, int lineCount, String uploadedBy,
			Instant now) {
		this.unit = unit;
		this.fileName = fileName;
		this.sha256 = sha256;
		this.documentId = documentId;
		this.lineCount = lineCount;
		this.uploadedBy = uploadedBy;
		this.uploadedAt = now;
	}

	Long id() {
		return this.id;
	}

	String unit() {
		return this.unit;
	}

	String uploadedBy() {
		return this.uploadedBy;
	}

	StatementUploadView view() {
		return new StatementUploadView(this.id, this.unit, this.fileName, this.documentId, this.lineCount,
				this.uploadedBy, this.uploadedAt);
	}

}
