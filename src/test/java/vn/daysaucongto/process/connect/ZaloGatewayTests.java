package vn.daysaucongto.process.connect;

import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.daysaucongto.notification.ChannelSender;
import vn.daysaucongto.notification.DeliveryOutcome;
import vn.daysaucongto.notification.DeliveryResult;
import vn.daysaucongto.notification.NoticeKind;
import vn.daysaucongto.support.MutableClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The Zalo adapter over Camunda Connect, against all that the platform may answer. */
@ZaloTest
class ZaloGatewayTests {

	@RegisterExtension
	static final WireMockExtension ZALO = WireMockExtension.newInstance()
		.options(wireMockConfig().dynamicPort())
		.build();

	private ZaloStage stage;

	@BeforeEach
	void anApp(@Autowired JdbcClient sql, @Autowired PlatformTransactionManager transactions,
			@Autowired MutableClock clock, @Autowired MessageSource messages) {
		this.stage = new ZaloStage(ZALO, sql, transactions, clock, messages);
	}

	@Test
	void postsWhatThePlatformWants() {
		assertThat(this.stage.sendWhenAnswered(ZaloStage.taken())).isEqualTo(DeliveryResult.sent("zalo-1"));
		ZALO.verify(1, postRequestedFor(urlEqualTo("/message")).withHeader("access_token", equalTo("access-1"))
			.withRequestBody(equalToJson("""
					{"phone": "84912345678", "template_id": "231677", "tracking_id": "DSCT26000001/TB-003/ZALO",
					"template_data": {"ma_yeu_cau": "DSCT26000001", "so_tien": "3.000.000 đ"}}""")));
		ZALO.verify(1, postRequestedFor(urlEqualTo("/token")).withHeader("secret_key", equalTo("secret")));
	}

	@Test
	void takesNoticesWithATemplateOnly() {
		ChannelSender sender = this.stage.node("unused");
		assertThat(sender.carries(NoticeKind.AMOUNT_DUE)).isTrue();
		assertThat(sender.carries(NoticeKind.SURVEY_TIME)).isFalse();
	}

	@Test
	void aTemplateMayNotTellMoreThanTheNotice() {
		assertThatThrownBy(() -> this.stage.node("unused", "app.zalo.templates.AMOUNT_DUE.data=so_tien=amuont"))
			.hasStackTraceContaining("AMOUNT_DUE.data fills so_tien with amuont");
	}

	@Test
	void whoCannotBeReachedIsToldThroughAnotherChannel() {
		for (int code : new int[] { -108, -110, -114, -118, -119 }) {
			assertThat(code(code)).as("%s", code).isEqualTo(DeliveryOutcome.REJECTED_NUMBER);
		}
	}

	@Test
	void appTemplateBalanceAndUnknownCodesAreOurs() {
		for (int code : new int[] { -101, -102, -103, -104, -105, -109, -112, -115, -117, -9999 }) {
			assertThat(this.stage.sendWhenAnswered(ZaloStage.error(code))).as("%s", code)
				.isEqualTo(DeliveryResult.of(DeliveryOutcome.PLATFORM_ERROR, "error " + code));
		}
	}

	@Test
	void aRefusedRequestWasNotSent() {
		assertThat(this.stage.sendWhenAnswered(aResponse().withStatus(429)))
			.isEqualTo(DeliveryResult.of(DeliveryOutcome.PLATFORM_ERROR, "HTTP 429"));
	}

	@Test
	void nobodyKnowsWhatAFailingPlatformDid() {
		assertThat(this.stage.sendWhenAnswered(aResponse().withStatus(503)))
			.isEqualTo(DeliveryResult.of(DeliveryOutcome.AMBIGUOUS, "HTTP 503"));
		assertThat(code(-100)).isEqualTo(DeliveryOutcome.AMBIGUOUS);
		assertThat(this.stage.sendWhenAnswered(okJson("{}")).outcome()).isEqualTo(DeliveryOutcome.AMBIGUOUS);
		assertThat(this.stage.sendWhenAnswered(aResponse().withBody("<html>")).outcome())
			.isEqualTo(DeliveryOutcome.AMBIGUOUS);
		assertThat(this.stage.sendWhenAnswered(aResponse().withFault(Fault.EMPTY_RESPONSE)).outcome())
			.isEqualTo(DeliveryOutcome.AMBIGUOUS);
	}

	@Test
	void anAnswerThatDoesNotComeIsAmbiguousAndNotRepeated() {
		assertThat(this.stage.sendWhenAnswered(ZaloStage.taken()).outcome()).isEqualTo(DeliveryOutcome.SENT);
		ZALO.stubFor(post("/message").willReturn(ZaloStage.taken().withFixedDelay(1500)));
		assertThat(this.stage.impatient().send(ZaloStage.amountDue()).outcome()).isEqualTo(DeliveryOutcome.AMBIGUOUS);
		ZALO.verify(2, postRequestedFor(urlEqualTo("/message")));
	}

	@Test
	void withoutAConnectionNothingLeft() {
		this.stage.renews("first", "access-1", "second", "90000");
		assertThat(this.stage.node("first", "app.zalo.url=http://localhost:1/message")
			.send(ZaloStage.amountDue())
			.outcome()).isEqualTo(DeliveryOutcome.PLATFORM_ERROR);
	}

	private DeliveryOutcome code(int code) {
		return this.stage.sendWhenAnswered(ZaloStage.error(code)).outcome();
	}

}
