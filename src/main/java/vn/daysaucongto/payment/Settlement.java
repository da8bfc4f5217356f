package vn.daysaucongto.payment;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.platform.Vnd;

/** The price of the confirmed contract, and the invoice that closes the account. */
@Entity
class Settlement {

	@Id
	private String requestCode;

	@Version
	private Integer version;

	private int contractVersion;

	private Vnd agreed;

	private Instant agreedAt;

	private String invoiceNumber;

	private String completedBy;

	private Instant completedAt;

	protected Settlement() {
	}

	Settlement(RequestCode request) {
		this.requestCode = request.value();
	}

	/** A newer version of the contract replaces an older one. */
	void agree(int confirmedVersion, Vnd total, Instant now) {
		if (confirmedVersion > this.contractVersion) {
			if (isCompleted()) {
				throw new Refused("payment.completed");
			}
			this.contractVersion = confirmedVersion;
			this.agreed = total;
			this.agreedAt = now;
		}
	}

	void complete(String invoice, String person, Instant now) {
		this.invoiceNumber = invoice;
		this.completedBy = person;
		this.completedAt = now;
	}

	boolean isCompleted() {
		return this.completedAt != null;
	}

	boolean isCompletedWith(String invoice) {
		return isCompleted() && invoice.equals(this.invoiceNumber);
	}

	CaseAccount.Settled settled() {
		return new CaseAccount.Settled(this.contractVersion, this.agreed, this.agreedAt, this.invoiceNumber,
				this.completedBy, this.completedAt);
	}

	int contractVersion() {
		return this.contractVersion;
	}

	Vnd agreed() {
		return this.agreed;
	}

	String invoiceNumber() {
		return this.invoiceNumber;
	}

}
