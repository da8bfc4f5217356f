package vn.daysaucongto.notification.demo;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import vn.daysaucongto.notification.OutgoingMessage;
import vn.daysaucongto.notification.TestMailbox;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.request.ContactChannel;

/** A message that would have gone out. */
@Entity
@Table(name = "test_message")
class TestMessage {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "test_message_seq")
	@SequenceGenerator(name = "test_message_seq", sequenceName = "test_message_seq", allocationSize = 50)
	private Long id;

	private String idempotencyKey;

	@Enumerated(EnumType.STRING)
	private ContactChannel channel;

	private String recipient;

	private RequestCode requestCode;

	private String unit;

	private String title;

	private String text;

	private Instant sentAt;

	protected TestMessage() {
	}

	TestMessage(ContactChannel channel, OutgoingMessage message, Instant now) {
		this.idempotencyKey = message.idempotencyKey();
		this.channel = channel;
		this.recipient = (channel == ContactChannel.EMAIL) ? message.email() : message.phone().national();
		this.requestCode = message.request();
		this.unit = message.unit();
		this.title = message.title();
		this.text = message.text();
		this.sentAt = now;
	}

	TestMailbox.Item item() {
		return new TestMailbox.Item(this.channel, this.recipient, this.requestCode, this.title, this.text, this.sentAt);
	}

}
