package vn.daysaucongto.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import vn.daysaucongto.platform.Vnd;

/** Money that came in; never changed. Where it was put stands in the postings. */
@Entity
class Receipt {

	private static final Pattern CASE_KEY = Pattern.compile("KT-\\d{1,18}");

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "receipt_seq")
	@SequenceGenerator(name = "receipt_seq", sequenceName = "receipt_seq", allocationSize = 50)
	private Long id;

	@Enumerated(EnumType.STRING)
	private ReceiptSource source;

	private String sourceKey;

	private String unit;

	private Vnd amount;

	private LocalDate valueDate;

	private String content;

	private String payerAccount;

	private String payerName;

	@Enumerated(EnumType.STRING)
	private Leftover leftover;

	private String recordedBy;

	private Instant recordedAt;

	protected Receipt() {
	}

	Receipt(ReceiptSource source, String sourceKey, String unit, Vnd amount, LocalDate valueDate, String content,
			String recordedBy, Instant now) {
		this.source = source;
		this.sourceKey = sourceKey;
		this.unit = unit;
		this.amount = amount;
		this.valueDate = valueDate;
		this.content = content;
		this.recordedBy = recordedBy;
		this.recordedAt = now;
	}

	/** Of a bank transfer. */
	Receipt from(String account, String name) {
		this.payerAccount = account;
		this.payerName = name;
		return this;
	}

	/** The unit of the request that it is for. */
	void belongsTo(String otherUnit) {
		this.unit = otherUnit;
	}

	/** Why not all of it found a place. */
	void leaves(Leftover reason) {
		this.leftover = reason;
	}

	/** The receipt that a case {@code KT-123} is about. */
	static Optional<Long> idOf(String caseKey) {
		return CASE_KEY.matcher(caseKey).matches() ? Optional.of(Long.valueOf(caseKey.substring(3))) : Optional.empty();
	}

	Leftover leftover() {
		return this.leftover;
	}

	Long id() {
		return this.id;
	}

	/** Key of the case that looks for a place for what is left of it. */
	String caseKey() {
		return "KT-" + this.id;
	}

	String unit() {
		return this.unit;
	}

	Vnd amount() {
		return this.amount;
	}

	LocalDate valueDate() {
		return this.valueDate;
	}

	ReceiptView view() {
		return new ReceiptView(this.id, this.source, this.sourceKey, this.amount, this.valueDate, this.content,
				this.payerAccount, this.payerName, this.recordedAt);
	}

}
