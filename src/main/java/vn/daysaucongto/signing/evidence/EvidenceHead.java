package vn.daysaucongto.signing.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of the chain: one row, to which links are added by turns. */
@Entity
@Table(name = "evidence_head")
class EvidenceHead {

	@Id
	private Integer id;

	private long sequence;

	private String sha256;

	protected EvidenceHead() {
	}

	EvidenceLink next() {
		return new EvidenceLink(this.sequence + 1, this.sha256);
	}

	void moved(EvidenceLink link, String newest) {
		this.sequence = link.sequence();
		this.sha256 = newest;
	}

	long sequence() {
		return this.sequence;
	}

	String sha256() {
		return this.sha256;
	}

}
