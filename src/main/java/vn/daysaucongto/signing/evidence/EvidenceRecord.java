package vn.daysaucongto.signing.evidence;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.Length;
import vn.daysaucongto.platform.RequestCode;

import org.springframework.data.domain.Persistable;

/** One link of the chain; never changed. */
@Entity
@Table(name = "evidence_record")
class EvidenceRecord implements Persistable<Long> {

	@Id
	private Long sequence;

	private RequestCode requestCode;

	private Long documentId;

	private String sha256;

	@Column(name = "previous_sha256")
	private String previousSha256;

	@Column(length = Length.LONG32, updatable = false)
	private byte[] seal;

	private Instant recordedAt;

	protected EvidenceRecord() {
	}

	EvidenceRecord(EvidenceLink link, RequestCode request, long document, String sha256, byte[] seal, Instant now) {
		this.sequence = link.sequence();
		this.previousSha256 = link.previousSha256();
		this.requestCode = request;
		this.documentId = document;
		this.sha256 = sha256;
		this.seal = seal;
		this.recordedAt = now;
	}

	@Override
	public Long getId() {
		return this.sequence;
	}

	/** Written once. */
	@Override
	public boolean isNew() {
		return true;
	}

	EvidenceLink link() {
		return new EvidenceLink(this.sequence, this.previousSha256);
	}

	RequestCode request() {
		return this.requestCode;
	}

	long documentId() {
		return this.documentId;
	}

	String sha256() {
		return this.sha256;
	}

	byte[] seal() {
		return this.seal;
	}

	Instant recordedAt() {
		return this.recordedAt;
	}

}
