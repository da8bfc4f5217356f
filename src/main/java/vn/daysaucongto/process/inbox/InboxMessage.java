package vn.daysaucongto.process.inbox;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import vn.daysaucongto.platform.CaseMessage;

/** One act from outside, waiting for or delivered to the engine. */
@Entity
@Table(name = "inbox_message")
class InboxMessage {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "inbox_message_seq")
	@SequenceGenerator(name = "inbox_message_seq", sequenceName = "inbox_message_seq", allocationSize = 50)
	private Long id;

	private String name;

	private String caseKey;

	private String unit;

	private String senderKey;

	private String reference;

	@Enumerated(EnumType.STRING)
	private State state = State.WAITING;

	private Instant postedAt;

	@Column(name = "settled_at")
	private Instant settledAt;

	protected InboxMessage() {
	}

	InboxMessage(CaseMessage message, Instant now) {
		this.name = message.name();
		this.caseKey = message.caseKey();
		this.unit = message.unit();
		this.senderKey = message.senderKey();
		this.reference = message.reference();
		this.postedAt = now;
	}

	Long id() {
		return this.id;
	}

	boolean isWaiting() {
		return this.state == State.WAITING;
	}

	void settle(State outcome, Instant now) {
		this.state = outcome;
		this.settledAt = now;
	}

	Instant postedAt() {
		return this.postedAt;
	}

	CaseMessage message() {
		return new CaseMessage(this.name, this.caseKey, this.unit, this.senderKey, this.reference);
	}

	enum State {

		/** Nothing has taken it yet. */
		WAITING,

		/** A case took it. */
		DELIVERED,

		/**
		 * What it referred to was replaced, or its case ended, before anything took it.
		 */
		EXPIRED

	}

}
