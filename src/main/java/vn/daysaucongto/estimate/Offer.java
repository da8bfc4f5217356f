package vn.daysaucongto.estimate;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.platform.Vnd;

/** What the customer was offered, and what became of it. */
@Entity
class Offer {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "offer_seq")
	@SequenceGenerator(name = "offer_seq", sequenceName = "offer_seq", allocationSize = 50)
	private Long id;

	@Version
	private int version;

	private RequestCode requestCode;

	private int number;

	private int estimate;

	private Vnd total;

	private LocalDate validUntil;

	@Enumerated(EnumType.STRING)
	private OfferState state = OfferState.OPEN;

	private String reason;

	private Instant issuedAt;

	private Instant closedAt;

	protected Offer() {
	}

	Offer(RequestCode request, int number, int estimate, Vnd total, LocalDate validUntil, Instant now) {
		this.requestCode = request;
		this.number = number;
		this.estimate = estimate;
		this.total = total;
		this.validUntil = validUntil;
		this.issuedAt = now;
	}

	/**
	 * @return false when it had ended that way before
	 */
	boolean close(OfferState outcome, String why, Instant now) {
		if (this.state == outcome) {
			return false;
		}
		if (this.state != OfferState.OPEN) {
			throw new Refused("estimate.offer.closed");
		}
		this.state = outcome;
		this.reason = why;
		this.closedAt = now;
		return true;
	}

	OfferRecord record() {
		return new OfferRecord(this.number, this.estimate, this.total, this.validUntil, this.state, this.reason,
				this.issuedAt, this.closedAt);
	}

	int number() {
		return this.number;
	}

	int estimate() {
		return this.estimate;
	}

	OfferState state() {
		return this.state;
	}

	LocalDate validUntil() {
		return this.validUntil;
	}

	RequestCode request() {
		return this.requestCode;
	}

	Vnd total() {
		return this.total;
	}

}
