package vn.daysaucongto.payment;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import vn.daysaucongto.platform.Vnd;

/** A line of an uploaded statement, and what became of it. */
@Entity
class StatementLine {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "statement_line_seq")
	@SequenceGenerator(name = "statement_line_seq", sequenceName = "statement_line_seq", allocationSize = 50)
	private Long id;

	private Long uploadId;

	private int lineNumber;

	@Column(name = "transaction_id")
	private String transaction;

	@Column(name = "value_date")
	private LocalDate day;

	private Vnd amount;

	private String content;

	private String payerAccount;

	private String payerName;

	@Enumerated(EnumType.STRING)
	private LineResult result = LineResult.WAITING;

	private String reference;

	@Column(name = "left_over")
	private Vnd left = Vnd.ZERO;

	@Enumerated(EnumType.STRING)
	@Column(name = "leftover_reason")
	private Leftover leftover;

	protected StatementLine() {
	}

	StatementLine(Long uploadId, StatementEntry entry) {
		this.uploadId = uploadId;
		this.lineNumber = entry.line();
		this.transaction = entry.transaction();
		this.day = entry.day();
		this.amount = entry.amount();
		this.content = entry.content();
		this.payerAccount = entry.payerAccount();
		this.payerName = entry.payerName();
	}

	void became(BankTransfers.Booked booked) {
		this.result = booked.result();
		this.reference = booked.reference();
		this.left = booked.left();
		this.leftover = booked.why();
	}

	StatementEntry entry() {
		return new StatementEntry(this.lineNumber, this.transaction, this.day, this.amount, this.content,
				this.payerAccount, this.payerName);
	}

	StatementLineView view() {
		return new StatementLineView(this.lineNumber, this.transaction, this.day, this.amount, this.content,
				this.result, this.reference, this.left, this.leftover);
	}

}
