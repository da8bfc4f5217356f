package vn.daysaucongto.notification.demo;

import java.util.List;

import vn.daysaucongto.notification.ChannelSender;
import vn.daysaucongto.request.ContactChannel;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The test mailbox stands in for each gateway that is not configured. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoSenders {

	private final StoredTestMailbox mailbox;

	private final List<String> unreachable;

	DemoSenders(StoredTestMailbox mailbox, @Value("${app.demo.unreachable-phones:}") List<String> unreachable) {
		this.mailbox = mailbox;
		this.unreachable = unreachable;
	}

	@Bean
	@ConditionalOnProperty(name = "app.sms.url", matchIfMissing = true, havingValue = "none")
	ChannelSender demoSms() {
		return new DemoSender(ContactChannel.SMS, this.mailbox, this.unreachable);
	}

	@Bean
	@ConditionalOnProperty(name = "spring.mail.host", matchIfMissing = true, havingValue = "none")
	ChannelSender demoMail() {
		return new DemoSender(ContactChannel.EMAIL, this.mailbox, this.unreachable);
	}

	@Bean
	@ConditionalOnProperty(name = "app.zalo.app-id", matchIfMissing = true, havingValue = "none")
	ChannelSender demoZalo() {
		return new DemoSender(ContactChannel.ZALO, this.mailbox, this.unreachable);
	}

}
