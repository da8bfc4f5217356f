package vn.daysaucongto.notification.zalo;

import java.time.Clock;

import com.fasterxml.jackson.databind.ObjectMapper;
import vn.daysaucongto.notification.ChannelSender;
import vn.daysaucongto.notification.HttpPort;
import vn.daysaucongto.notification.JsonAnswers;
import vn.daysaucongto.notification.NoticeFields;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The real platform, where an app of it is configured. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("app.zalo.app-id")
@EnableConfigurationProperties(ZaloSettings.class)
class ZaloConfiguration {

	@Bean
	ChannelSender zaloSender(ZaloSettings settings, NoticeFields fields, HttpPort http, ObjectMapper json,
			JdbcClient sql, PlatformTransactionManager transactions, Clock clock) {
		settings.templates().forEach((kind, template) -> template.parameters().forEach((parameter, value) -> {
			if (!fields.of(kind).contains(value)) {
				throw new IllegalStateException("app.zalo.templates." + kind + ".data fills " + parameter + " with "
						+ value + ", but the notice only has " + fields.of(kind));
			}
		}));
		JsonAnswers answers = new JsonAnswers(json);
		ZaloTokens tokens = new ZaloTokens(new ZaloTokenRows(sql, settings.appId(), settings.secretKey()),
				new ZaloTokenService(settings, http, answers), transactions, clock, settings.renewal(),
				settings.refreshToken());
		return new ZaloSender(settings, tokens, http, answers);
	}

}
