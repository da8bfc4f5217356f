package vn.daysaucongto.process.connect;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import vn.daysaucongto.notification.ChannelSender;
import vn.daysaucongto.notification.DeliveryResult;
import vn.daysaucongto.notification.HttpPort;
import vn.daysaucongto.notification.NoticeFields;
import vn.daysaucongto.notification.NoticeKind;
import vn.daysaucongto.notification.OutgoingMessage;
import vn.daysaucongto.platform.Phone;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

/**
 * The Zalo adapter over Camunda Connect and a database, with an app that nobody else
 * uses.
 */
record ZaloStage(WireMockExtension zalo, JdbcClient sql, PlatformTransactionManager transactions, Clock clock,
		MessageSource messages, String appId) {

	private static final String LONG = "90000";

	ZaloStage(WireMockExtension zalo, JdbcClient sql, PlatformTransactionManager transactions, Clock clock,
			MessageSource messages) {
		this(zalo, sql, transactions, clock, messages, UUID.randomUUID().toString());
	}

	/** As a node makes it from its settings. */
	ChannelSender node(String refreshToken, String... more) {
		ChannelSender[] sender = new ChannelSender[1];
		new ApplicationContextRunner().withUserConfiguration(configuration())
			.withBean(HttpPort.class, ConnectHttp::new)
			.withBean(ObjectMapper.class)
			.withBean(JdbcClient.class, () -> this.sql)
			.withBean(PlatformTransactionManager.class, () -> this.transactions)
			.withBean(Clock.class, () -> this.clock)
			.withBean(NoticeFields.class, () -> new NoticeFields(this.messages))
			.withPropertyValues("app.zalo.app-id=" + this.appId, "app.zalo.secret-key=secret",
					"app.zalo.refresh-token=" + refreshToken, "app.zalo.url=" + this.zalo.url("/message"),
					"app.zalo.token-url=" + this.zalo.url("/token"), "app.zalo.connect-timeout=1s",
					"app.zalo.answer-timeout=20s", "app.zalo.templates.AMOUNT_DUE.id=231677",
					"app.zalo.templates.AMOUNT_DUE.data=ma_yeu_cau=code,so_tien=amount")
			.withPropertyValues(more)
			.run((context) -> sender[0] = context.getBean(ChannelSender.class));
		return sender[0];
	}

	/** The same, but waits for an answer for a second only. */
	ChannelSender impatient() {
		return node("first", "app.zalo.answer-timeout=1s");
	}

	/** With a refresh token that works. */
	ChannelSender node() {
		renews("first", "access-1", "second", LONG);
		return node("first");
	}

	DeliveryResult sendWhenAnswered(ResponseDefinitionBuilder answer) {
		this.zalo.stubFor(post("/message").willReturn(answer));
		return node().send(amountDue());
	}

	static OutgoingMessage amountDue() {
		return new OutgoingMessage("DSCT26000001/TB-003/ZALO", null, null, new Phone("+84912345678"), "",
				"Thông báo nộp tiền", "Kính gửi Quý khách …", null, List.of(),
				new OutgoingMessage.Told(NoticeKind.AMOUNT_DUE,
						Map.of("code", "DSCT26000001", "amount", "3.000.000 đ", "customer", "Nguyễn Thị Hoa")));
	}

	void renews(String refresh, String access, String next, String seconds) {
		this.zalo.stubFor(renewal(refresh).willReturn(pair(access, next, seconds)));
	}

	MappingBuilder renewal(String refresh) {
		return post("/token").withRequestBody(containing("app_id=" + this.appId))
			.withRequestBody(containing("refresh_token=" + refresh));
	}

	static ResponseDefinitionBuilder pair(String access, String next, String seconds) {
		return okJson("{\"access_token\":\"%s\",\"refresh_token\":\"%s\",\"expires_in\":\"%s\"}".formatted(access, next,
				seconds));
	}

	static ResponseDefinitionBuilder error(int code) {
		return okJson("{\"error\":" + code + ",\"message\":\"…\"}");
	}

	/** A success of the end point for messages. */
	static ResponseDefinitionBuilder taken() {
		return okJson("{\"error\":0,\"message\":\"Success\",\"data\":{\"msg_id\":\"zalo-1\",\"sent_time\":"
				+ "\"1766000000000\",\"quota\":{\"dailyQuota\":\"500\",\"remainingQuota\":\"499\"}}}");
	}

	static RequestPatternBuilder spent(String refresh) {
		return postRequestedFor(urlEqualTo("/token")).withRequestBody(containing("refresh_token=" + refresh));
	}

	static Class<?> configuration() {
		try {
			return Class.forName("vn.daysaucongto.notification.zalo.ZaloConfiguration");
		}
		catch (ClassNotFoundException ex) {
			throw new AssertionError(ex);
		}
	}

}
