package vn.daysaucongto.notification.mail;

import java.io.IOException;
import java.util.List;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.daysaucongto.notification.DeliveryOutcome;
import vn.daysaucongto.notification.DeliveryResult;
import vn.daysaucongto.notification.OutgoingMessage;
import vn.daysaucongto.platform.Phone;

import org.springframework.mail.javamail.JavaMailSenderImpl;

import static org.assertj.core.api.Assertions.assertThat;

class MailSenderTests {

	@RegisterExtension
	static final GreenMailExtension SERVER = new GreenMailExtension(
			new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP));

	@Test
	void sendsTextAndHtmlWithThePictureUnderItsOwnMessageId() throws Exception {
		DeliveryResult result = send(SERVER.getSmtp().getPort(), "khach@example.vn");
		assertThat(result.outcome()).isEqualTo(DeliveryOutcome.SENT);
		MimeMessage received = SERVER.getReceivedMessages()[0];
		assertThat(received.getSubject()).isEqualTo("Thông báo nộp tiền – DSCT26000001");
		assertThat(received.getMessageID()).isEqualTo("<DSCT26000001.TB-002.EMAIL@dienluc.example.vn>")
			.isEqualTo(result.providerReference());
		assertThat(received.getFrom()[0].toString()).contains("cskh@dienluc.example.vn");
		String whole = GreenMailUtil.getWholeMessage(received);
		assertThat(whole).contains("text/plain; charset=UTF-8", "text/html;charset=UTF-8", "image/png",
				"Content-ID: <qr>");
	}

	@Test
	void aRefusedAddressIsTheAddresssFault() throws IOException {
		try (ScriptedSmtp server = new ScriptedSmtp("RCPT", "550 5.1.1 No such user")) {
			assertThat(send(server.port(), "khach@example.vn"))
				.isEqualTo(DeliveryResult.of(DeliveryOutcome.REJECTED_NUMBER, "SMTP 550"));
		}
	}

	@Test
	void greylistingIsTriedAgain() throws IOException {
		try (ScriptedSmtp server = new ScriptedSmtp("RCPT", "451 4.7.1 Try again later")) {
			assertThat(send(server.port(), "khach@example.vn"))
				.isEqualTo(DeliveryResult.of(DeliveryOutcome.PLATFORM_ERROR, "SMTP 451"));
		}
	}

	@Test
	void silenceAfterTheMessageIsAmbiguous() throws IOException {
		try (ScriptedSmtp server = new ScriptedSmtp(".", null)) {
			assertThat(send(server.port(), "khach@example.vn").outcome()).isEqualTo(DeliveryOutcome.AMBIGUOUS);
		}
	}

	@Test
	void aConnectionThatBreaksAfterTheMessageIsAmbiguous() throws IOException {
		try (ScriptedSmtp server = new ScriptedSmtp(".", "")) {
			assertThat(send(server.port(), "khach@example.vn").outcome()).isEqualTo(DeliveryOutcome.AMBIGUOUS);
		}
	}

	@Test
	void withoutAConnectionNothingLeft() throws IOException {
		assertThat(send(1, "khach@example.vn").outcome()).isEqualTo(DeliveryOutcome.PLATFORM_ERROR);
		try (ScriptedSmtp server = new ScriptedSmtp("EHLO", null)) {
			assertThat(send(server.port(), "khach@example.vn").outcome()).isEqualTo(DeliveryOutcome.PLATFORM_ERROR);
		}
	}

	@Test
	void garbageInsteadOfAGreetingIsNoConnection() throws IOException {
		try (ScriptedSmtp server = new ScriptedSmtp("", "<html>")) {
			assertThat(send(server.port(), "khach@example.vn").outcome()).isEqualTo(DeliveryOutcome.PLATFORM_ERROR);
		}
	}

	@Test
	void whatIsNoAddressIsRejected() {
		assertThat(send(SERVER.getSmtp().getPort(), "khach@@example").outcome())
			.isEqualTo(DeliveryOutcome.REJECTED_NUMBER);
	}

	private static DeliveryResult send(int port, String to) {
		JavaMailSenderImpl mail = new JavaMailSenderImpl();
		mail.setHost("127.0.0.1");
		mail.setPort(port);
		mail.getJavaMailProperties().put("mail.smtp.connectiontimeout", "1000");
		mail.getJavaMailProperties().put("mail.smtp.timeout", "1000");
		return new MailSender(mail, "cskh@dienluc.example.vn", "Điện lực")
			.send(new OutgoingMessage("DSCT26000001/TB-002/EMAIL", null, null, new Phone("+84912345678"), to,
					"Thông báo nộp tiền – DSCT26000001", "Số tiền cần nộp", "<p>Số tiền cần nộp <img src='cid:qr'></p>",
					List.of(new OutgoingMessage.Picture("qr", () -> new byte[] { 1, 2, 3 }))));
	}

}
