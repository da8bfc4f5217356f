package vn.daysaucongto.notification.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import vn.daysaucongto.notification.ChannelSender;
import vn.daysaucongto.notification.DeliveryOutcome;
import vn.daysaucongto.notification.OutgoingMessage;
import vn.daysaucongto.platform.Phone;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class MailConfigurationTests {

	@Test
	void aServerThatAcceptsAndSaysNothingIsGivenUp() throws IOException {
		try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
			new ApplicationContextRunner().withInitializer(new ConfigDataApplicationContextInitializer())
				.withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
				.withUserConfiguration(MailConfiguration.class)
				.withPropertyValues("spring.mail.host=127.0.0.1", "spring.mail.port=" + silent.getLocalPort(),
						"app.mail.from=cskh@dienluc.example.vn")
				.run((context) -> {
					ChannelSender sender = context.getBean(ChannelSender.class);
					assertThat(
							assertTimeoutPreemptively(Duration.ofSeconds(25), () -> sender.send(aMessage())).outcome())
						.isEqualTo(DeliveryOutcome.PLATFORM_ERROR);
				});
		}
	}

	private static OutgoingMessage aMessage() {
		return new OutgoingMessage("DSCT26000001/TB-002/EMAIL", null, null, new Phone("+84912345678"),
				"khach@example.vn", "Thông báo", "Số tiền cần nộp", "<p>Số tiền cần nộp</p>", List.of());
	}

}
