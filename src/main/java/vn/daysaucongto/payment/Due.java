package vn.daysaucongto.payment;

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

/** An amount that a customer owes, and how much of it has come in. */
@Entity
class Due {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "due_seq")
	@SequenceGenerator(name = "due_seq", sequenceName = "due_seq", allocationSize = 50)
	private Long id;

	@Version
	private int version;

	private RequestCode requestCode;

	private String unit;

	@Enumerated(EnumType.STRING)
	private DueKind kind;

	private int number;

	private String reference;

	private Vnd amount;

	private Vnd paid = Vnd.ZERO;

	@Enumerated(EnumType.STRING)
	private DueState state = DueState.OPEN;

	private LocalDate validUntil;

	private Instant openedAt;

	private String closedBy;

	private String closedReason;

	private Instant closedAt;

	protected Due() {
	}

	Due(RequestCode request, String unit, DueKind kind, int number, Vnd amount, LocalDate validUntil, Instant now) {
		this.requestCode = request;
		this.unit = unit;
		this.kind = kind;
		this.number = number;
		this.reference = PaymentReference.of(request, kind, number).value();
		this.amount = amount;
		this.validUntil = validUntil;
		this.openedAt = now;
		if (!amount.isPositive()) {
			throw new IllegalArgumentException("Nothing is due");
		}
	}

	/**
	 * Takes as much of the money as is still missing; nothing that came after the last
	 * day, for which the price held.
	 * @param received value date of the money
	 * @return what was taken
	 */
	Vnd take(Vnd money, LocalDate received, Instant now) {
		if (this.state != DueState.OPEN || isLate(received)) {
			return Vnd.ZERO;
		}
		Vnd taken = (money.compareTo(outstanding()) < 0) ? money : outstanding();
		this.paid = this.paid.plus(taken);
		if (outstanding().isZero()) {
			this.state = DueState.PAID;
			this.closedAt = now;
		}
		return taken;
	}

	void close(DueState outcome, Instant now) {
		if (this.state == DueState.OPEN) {
			this.state = outcome;
			this.closedAt = now;
		}
	}

	void writeOff(String person, String reason, Instant now) {
		if (this.state != DueState.OPEN) {
			throw new Refused("payment.due.closed");
		}
		this.state = DueState.WRITTEN_OFF;
		this.closedBy = person;
		this.closedReason = reason;
		this.closedAt = now;
	}

	Vnd outstanding() {
		return this.amount.minus(this.paid);
	}

	/** Whether money of that day comes after the last one, however late it is counted. */
	boolean isLate(LocalDate received) {
		return this.validUntil != null && received.isAfter(this.validUntil);
	}

	boolean isOpen() {
		return this.state == DueState.OPEN;
	}

	boolean isPaid() {
		return this.state == DueState.PAID;
	}

	DueKind kind() {
		return this.kind;
	}

	int number() {
		return this.number;
	}

	RequestCode request() {
		return this.requestCode;
	}

	String unit() {
		return this.unit;
	}

	CaseAccount.Owed owed() {
		return new CaseAccount.Owed(view(), this.openedAt, this.closedBy, this.closedReason, this.closedAt);
	}

	DueView view() {
		return new DueView(this.kind, this.number, this.reference, this.amount, this.paid, outstanding(), this.state,
				this.validUntil);
	}

}
