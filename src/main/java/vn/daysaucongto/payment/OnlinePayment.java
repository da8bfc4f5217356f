package vn.daysaucongto.payment;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import vn.daysaucongto.payment.vnpay.VnpayOrder;
import vn.daysaucongto.payment.vnpay.VnpayOutcome;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.platform.Vnd;

/**
 * An amount due that a customer began to pay at the gateway. It knows what the gateway
 * said; the money itself is a receipt.
 */
@Entity
class OnlinePayment {

	/** The gateway's own call gets some time before it is asked. */
	private static final Duration GRACE = Duration.ofMinutes(2);

	/** Minutes, hours, then for the last time after a day. */
	private static final Duration[] PAUSES = { Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1),
			Duration.ofHours(4), Duration.ofHours(18) };

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "online_payment_seq")
	@SequenceGenerator(name = "online_payment_seq", sequenceName = "online_payment_seq", allocationSize = 50)
	private Long id;

	@Version
	private int version;

	private String number;

	private RequestCode requestCode;

	private String reference;

	private String unit;

	private Vnd amount;

	@Enumerated(EnumType.STRING)
	private OnlinePaymentState state = OnlinePaymentState.WAITING;

	private Instant openedAt;

	private Instant expiresAt;

	private String code;

	private String transactionNumber;

	private Instant answeredAt;

	private int asked;

	private Instant askAt;

	protected OnlinePayment() {
	}

	OnlinePayment(Due due, long attempt, Instant now, Duration validity) {
		DueView owed = due.view();
		this.number = owed.reference() + "-" + attempt;
		this.requestCode = due.request();
		this.reference = owed.reference();
		this.unit = due.unit();
		this.amount = owed.outstanding();
		this.openedAt = now;
		this.expiresAt = now.plus(validity);
		this.askAt = this.expiresAt.plus(GRACE);
	}

	/** Whether what is told would change nothing. */
	boolean knows(VnpayOutcome outcome) {
		return this.state == OnlinePaymentState.PAID || (this.state == OnlinePaymentState.FAILED && !outcome.paid());
	}

	/** Keeps what the gateway said. */
	void ended(VnpayOutcome outcome, Instant now) {
		this.state = outcome.paid() ? OnlinePaymentState.PAID : OnlinePaymentState.FAILED;
		this.code = outcome.code();
		this.transactionNumber = outcome.transaction();
		this.answeredAt = now;
		this.askAt = null;
	}

	/** It was asked, and did not say: it is asked again later, but not for ever. */
	void askAgain(Instant now) {
		if (this.state != OnlinePaymentState.WAITING) {
			return;
		}
		if (this.asked == PAUSES.length) {
			this.state = OnlinePaymentState.UNANSWERED;
			this.askAt = null;
			return;
		}
		this.askAt = now.plus(PAUSES[this.asked]);
		this.asked++;
	}

	VnpayOrder order() {
		return new VnpayOrder(this.number, this.amount, "Thanh toan dich vu day sau cong to " + this.requestCode,
				this.openedAt, this.expiresAt);
	}

	String number() {
		return this.number;
	}

	String reference() {
		return this.reference;
	}

	String unit() {
		return this.unit;
	}

	Vnd amount() {
		return this.amount;
	}

	RequestCode request() {
		return this.requestCode;
	}

	OnlinePaymentView view() {
		return new OnlinePaymentView(this.number, this.reference, this.amount, this.state, this.code,
				this.transactionNumber, this.openedAt, this.expiresAt, this.answeredAt);
	}

}
