package vn.daysaucongto.notification.mail;

import java.io.UnsupportedEncodingException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import vn.daysaucongto.notification.ChannelSender;
import vn.daysaucongto.notification.DeliveryOutcome;
import vn.daysaucongto.notification.DeliveryResult;
import vn.daysaucongto.notification.OutgoingMessage;
import vn.daysaucongto.request.ContactChannel;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * Sends e-mail as text and HTML. The Message-ID comes from the idempotency key, so that a
 * mail program that gets one twice shows one.
 */
class MailSender implements ChannelSender {

	/** First of SMTP's answers that refuse for now. */
	private static final int TEMPORARY = 400;

	/** First of SMTP's permanent answers. */
	private static final int PERMANENT = 500;

	private final JavaMailSender mail;

	private final String from;

	private final String fromName;

	MailSender(JavaMailSender mail, String from, String fromName) {
		this.mail = mail;
		this.from = from;
		this.fromName = fromName;
	}

	@Override
	public ContactChannel channel() {
		return ContactChannel.EMAIL;
	}

	@Override
	public DeliveryResult send(OutgoingMessage message) {
		try {
			MimeMessage mime = mime(message);
			this.mail.send(mime);
			return DeliveryResult.sent(mime.getMessageID());
		}
		catch (MailAuthenticationException ex) {
			return DeliveryResult.of(DeliveryOutcome.PLATFORM_ERROR, "authentication failed");
		}
		catch (MailSendException ex) {
			return wasNotConnected(ex) ? DeliveryResult.of(DeliveryOutcome.PLATFORM_ERROR, "no connection")
					: read(ex.getMessageExceptions());
		}
		catch (MailException | MessagingException | UnsupportedEncodingException ex) {
			return DeliveryResult.of(DeliveryOutcome.REJECTED_NUMBER, "not a mail: " + ex.getClass().getSimpleName());
		}
	}

	private MimeMessage mime(OutgoingMessage message) throws MessagingException, UnsupportedEncodingException {
		String messageId = "<" + message.idempotencyKey().replace('/', '.')
				+ this.from.substring(this.from.indexOf('@')) + ">";
		MimeMessage mime = new KeptIdMessage(this.mail.createMimeMessage(), messageId);
		MimeMessageHelper helper = new MimeMessageHelper(mime, true, StandardCharsets.UTF_8.name());
		helper.setFrom(this.from, this.fromName.isEmpty() ? null : this.fromName);
		helper.setTo(message.email());
		helper.setSubject(message.title());
		helper.setText(message.text(), message.html());
		for (OutgoingMessage.Picture picture : message.pictures()) {
			helper.addInline(picture.id(), new ByteArrayResource(picture.png().get()), "image/png");
		}
		return mime;
	}

	/** The connection was never ready for a message: nothing left. */
	private static boolean wasNotConnected(MailSendException failure) {
		return failure.getCause() != null && failure.getFailedMessages().containsValue(failure.getCause());
	}

	private static DeliveryResult read(Exception[] failures) {
		return (failures.length > 0) ? read(failures[0])
				// sent, but the server did not say goodbye
				: DeliveryResult.of(DeliveryOutcome.AMBIGUOUS, "connection not closed");
	}

	private static DeliveryResult read(Exception failure) {
		for (Throwable cause : causes(failure)) {
			if (cause instanceof SMTPAddressFailedException address) {
				return of(address.getReturnCode());
			}
			if (cause instanceof SMTPSendFailedException sending) {
				return of(sending.getReturnCode());
			}
			if (cause instanceof SocketTimeoutException) {
				return DeliveryResult.of(DeliveryOutcome.AMBIGUOUS, "time-out");
			}
		}
		if (failure instanceof SendFailedException refused && isAll(refused.getInvalidAddresses())) {
			return DeliveryResult.of(DeliveryOutcome.REJECTED_NUMBER, "address refused");
		}
		// the connection broke somewhere in the conversation
		return DeliveryResult.of(DeliveryOutcome.AMBIGUOUS, failure.getClass().getSimpleName());
	}

	private static boolean isAll(Address[] invalid) {
		return invalid != null && invalid.length > 0;
	}

	private static DeliveryResult of(int code) {
		if (code < TEMPORARY) {
			return DeliveryResult.of(DeliveryOutcome.AMBIGUOUS, "the connection ended");
		}
		return DeliveryResult.of((code >= PERMANENT) ? DeliveryOutcome.REJECTED_NUMBER : DeliveryOutcome.PLATFORM_ERROR,
				"SMTP " + code);
	}

	/** What Jakarta Mail chains in its own way as well as in Java's. */
	private static List<Throwable> causes(Exception failure) {
		List<Throwable> all = new java.util.ArrayList<>();
		Throwable current = failure;
		while (current != null && !all.contains(current)) {
			all.add(current);
			Throwable next = (current instanceof MessagingException messaging) ? messaging.getNextException() : null;
			current = (next != null) ? next : current.getCause();
		}
		return all;
	}

	/**
	 * Jakarta Mail makes up a Message-ID of its own at each sending, unless it is told
	 * not to.
	 */
	private static final class KeptIdMessage extends MimeMessage {

		private final String messageId;

		KeptIdMessage(MimeMessage template, String messageId) throws MessagingException {
			super(template.getSession());
			this.messageId = messageId;
		}

		@Override
		protected void updateMessageID() throws MessagingException {
			setHeader("Message-ID", this.messageId);
		}

	}

}
