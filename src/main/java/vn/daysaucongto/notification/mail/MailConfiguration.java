package vn.daysaucongto.notification.mail;

import vn.daysaucongto.notification.ChannelSender;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** The real SMTP server, where one is configured. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.mail.host")
class MailConfiguration {

	/** Spring's own sender is called mailSender. */
	@Bean
	ChannelSender mailChannel(JavaMailSender mail, @Value("${app.mail.from}") String from,
			@Value("${app.mail.from-name:}") String fromName) {
		return new MailSender(mail, from, fromName);
	}

}
