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
import vn.daysaucongto.platform.Vnd;

/** Money that goes back: one person agrees, another one pays. */
@Entity
class Refund {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "refund_seq")
	@SequenceGenerator(name = "refund_seq", sequenceName = "refund_seq", allocationSize = 50)
	private Long id;

	@Version
	private int version;

	private String caseKey;

	private int number;

	@Enumerated(EnumType.STRING)
	private RefundState state = RefundState.NEEDED;

	private Vnd amount = Vnd.ZERO;

	private Vnd retained = Vnd.ZERO;

	private String retainedReason;

	private String note;

	private String askedBy;

	private String approvedBy;

	private Instant approvedAt;

	private String paidBy;

	private LocalDate paidOn;

	private String voucher;

	private Instant paidAt;

	protected Refund() {
	}

	Refund(String caseKey, int number) {
		this.caseKey = caseKey;
		this.number = number;
	}

	void ask(String person, String why) {
		requireUnpaid();
		this.askedBy = person;
		this.note = why;
	}

	/** Agrees, or agrees anew as long as nothing was paid. */
	void approve(Vnd goesBack, Retention kept, String remark, String person, Instant now) {
		requireUnpaid();
		requireApprover(person);
		this.state = RefundState.APPROVED;
		this.amount = goesBack;
		this.retained = kept.amount();
		this.retainedReason = kept.reason();
		this.note = (remark != null) ? remark : this.note;
		this.approvedBy = person;
		this.approvedAt = now;
	}

	/** What is kept, and why. */
	record Retention(Vnd amount, String reason) {
	}

	void pay(LocalDate day, String reference, String person, Instant now) {
		requirePayer(person);
		this.state = RefundState.PAID;
		this.paidOn = day;
		this.voucher = reference;
		this.paidBy = person;
		this.paidAt = now;
	}

	void requireApprover(String person) {
		if (person.equals(this.askedBy)) {
			throw new Refused("payment.refund.ownMoney");
		}
	}

	void requirePayer(String person) {
		requireUnpaid();
		if (this.state != RefundState.APPROVED) {
			throw new Refused("payment.refund.notApproved");
		}
		if (person.equals(this.approvedBy)) {
			throw new Refused("payment.refund.fourEyes");
		}
	}

	private void requireUnpaid() {
		if (isPaid()) {
			throw new Refused("payment.refund.paid");
		}
	}

	boolean isPaid() {
		return this.state == RefundState.PAID;
	}

	boolean isPaidBy(String reference) {
		return isPaid() && reference.equals(this.voucher);
	}

	CaseAccount.PaidBack paidBack() {
		return new CaseAccount.PaidBack(this.state, this.amount, this.retained, this.retainedReason, this.note,
				this.askedBy, this.approvedBy, this.approvedAt, this.paidBy, this.paidOn, this.voucher);
	}

	int number() {
		return this.number;
	}

	RefundState state() {
		return this.state;
	}

	Vnd amount() {
		return this.amount;
	}

	Vnd retained() {
		return this.retained;
	}

	String retainedReason() {
		return this.retainedReason;
	}

	String note() {
		return this.note;
	}

	String approvedBy() {
		return this.approvedBy;
	}

	Instant approvedAt() {
		return this.approvedAt;
	}

	LocalDate paidOn() {
		return this.paidOn;
	}

	String voucher() {
		return this.voucher;
	}

}
