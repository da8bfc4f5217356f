package vn.daysaucongto.notification;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import vn.daysaucongto.request.ContactChannel;

/** What one channel did with one notice, and the words that it was given. */
@Entity
@Table(name = "notice_delivery")
class Delivery {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_delivery_seq")
	@SequenceGenerator(name = "notice_delivery_seq", sequenceName = "notice_delivery_seq", allocationSize = 50)
	private Long id;

	private String noticeId;

	@Enumerated(EnumType.STRING)
	private ContactChannel channel;

	private String idempotencyKey;

	@Enumerated(EnumType.STRING)
	private DeliveryOutcome outcome;

	private int attempts;

	private String providerReference;

	private String detail;

	private String title;

	private String text;

	private Instant triedAt;

	protected Delivery() {
	}

	Delivery(String noticeId, ContactChannel channel, String idempotencyKey) {
		this.noticeId = noticeId;
		this.channel = channel;
		this.idempotencyKey = idempotencyKey;
	}

	void tried(OutgoingMessage message, DeliveryResult result, Instant now) {
		this.attempts++;
		this.outcome = result.outcome();
		this.providerReference = result.providerReference();
		this.detail = result.detail();
		this.title = message.title();
		this.text = message.text();
		this.triedAt = now;
	}

	String noticeId() {
		return this.noticeId;
	}

	ContactChannel channel() {
		return this.channel;
	}

	DeliveryOutcome outcome() {
		return this.outcome;
	}

	int attempts() {
		return this.attempts;
	}

	DeliveryView view() {
		return new DeliveryView(this.noticeId, this.channel, this.outcome, this.attempts, this.title, this.text,
				this.triedAt);
	}

}
