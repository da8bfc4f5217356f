package vn.daysaucongto.audit;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import vn.daysaucongto.platform.RequestCode;

/** Somebody opened the file of a case. */
@Entity
class CaseOpening {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_opening_seq")
	@SequenceGenerator(name = "case_opening_seq", sequenceName = "case_opening_seq", allocationSize = 50)
	private Long id;

	private RequestCode requestCode;

	private String reader;

	private Instant openedAt;

	protected CaseOpening() {
	}

	CaseOpening(RequestCode request, String reader, Instant now) {
		this.requestCode = request;
		this.reader = reader;
		this.openedAt = now;
	}

	Opening view() {
		return new Opening(this.reader, this.openedAt);
	}

}
