package vn.daysaucongto.payment;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import vn.daysaucongto.platform.Vnd;

/** A line of the ledger, only ever added: an amount on the account of a case. */
@Entity
class Posting {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "posting_seq")
	@SequenceGenerator(name = "posting_seq", sequenceName = "posting_seq", allocationSize = 50)
	private Long id;

	private String caseKey;

	@Enumerated(EnumType.STRING)
	private PostingKind kind;

	private Vnd amount;

	private Long receiptId;

	private String person;

	private Instant postedAt;

	protected Posting() {
	}

	/**
	 * A new line.
	 * @param amount positive for money that comes to the account, negative for money that
	 * leaves it
	 */
	Posting(String caseKey, PostingKind kind, Vnd amount, Long receiptId, String person, Instant now) {
		this.caseKey = caseKey;
		this.kind = kind;
		this.amount = amount;
		this.receiptId = receiptId;
		this.person = person;
		this.postedAt = now;
	}

	CaseAccount.Booked booked() {
		return new CaseAccount.Booked(this.kind, this.amount, this.receiptId, this.person, this.postedAt);
	}

}
