package vn.daysaucongto.notification.sms;

import com.fasterxml.jackson.databind.ObjectMapper;
import vn.daysaucongto.notification.ChannelSender;
import vn.daysaucongto.notification.HttpPort;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The real gateway, where one is configured. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("app.sms.url")
@EnableConfigurationProperties(SmsSettings.class)
class SmsConfiguration {

	@Bean
	ChannelSender smsSender(SmsSettings settings, HttpPort http, ObjectMapper json) {
		return new SmsSender(settings, http, json);
	}

}
