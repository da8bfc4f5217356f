package vn.daysaucongto.request;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What the customer was last asked to send, and how often so far. */
@Embeddable
class MissingDocuments {

	@Column(name = "documents_round")
	private Integer round;

	@Column(name = "documents_text")
	private String text;

	@Column(name = "documents_asked_at")
	private Instant askedAt;

	protected MissingDocuments() {
	}

	static MissingDocuments askedAgain(MissingDocuments before, String text, Instant now) {
		MissingDocuments asked = new MissingDocuments();
		asked.round = (before != null) ? before.round + 1 : 1;
		asked.text = text;
		asked.askedAt = now;
		return asked;
	}

	int round() {
		return this.round;
	}

	RequestView.DocumentsAsked view() {
		return new RequestView.DocumentsAsked(this.round, this.text, this.askedAt);
	}

}
