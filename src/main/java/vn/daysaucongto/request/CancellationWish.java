package vn.daysaucongto.request;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The customer's last wish to cancel and what was decided about it. */
@Embeddable
class CancellationWish {

	@Column(name = "cancellation_number")
	private Integer number;

	@Column(name = "cancellation_reason")
	private String reason;

	@Column(name = "cancellation_asked_at")
	private Instant askedAt;

	@Column(name = "cancellation_needs_decision")
	private Boolean needsDecision;

	@Enumerated(EnumType.STRING)
	@Column(name = "cancellation_decision")
	private CancellationDecision decision;

	@Column(name = "cancellation_answer")
	private String answer;

	protected CancellationWish() {
	}

	static CancellationWish wished(CancellationWish before, String reason, boolean needsDecision, Instant now) {
		CancellationWish wish = new CancellationWish();
		wish.number = (before != null) ? before.number + 1 : 1;
		wish.reason = reason;
		wish.needsDecision = needsDecision;
		wish.askedAt = now;
		return wish;
	}

	CancellationWish decided(CancellationDecision howDecided, String why) {
		CancellationWish decided = new CancellationWish();
		decided.number = this.number;
		decided.reason = this.reason;
		decided.askedAt = this.askedAt;
		decided.needsDecision = this.needsDecision;
		decided.decision = howDecided;
		decided.answer = why;
		return decided;
	}

	boolean isPending() {
		return this.needsDecision && this.decision == null;
	}

	int number() {
		return this.number;
	}

	RequestView.Cancellation view() {
		return new RequestView.Cancellation(this.number, this.reason, this.askedAt, this.needsDecision, this.decision,
				this.answer);
	}

}
