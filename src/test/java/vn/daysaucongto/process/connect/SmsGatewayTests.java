package vn.daysaucongto.process.connect;

import java.util.List;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.daysaucongto.notification.ChannelSender;
import vn.daysaucongto.notification.DeliveryOutcome;
import vn.daysaucongto.notification.DeliveryResult;
import vn.daysaucongto.notification.HttpPort;
import vn.daysaucongto.notification.OutgoingMessage;
import vn.daysaucongto.platform.Phone;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

/** The SMS adapter over Camunda Connect, against all that a gateway may answer. */
class SmsGatewayTests {

	@RegisterExtension
	static final WireMockExtension GATEWAY = WireMockExtension.newInstance()
		.options(wireMockConfig().dynamicPort())
		.build();

	@Test
	void postsWhatTheGatewayWants() {
		DeliveryResult result = sendWhenAnswered(okJson("{\"CodeResult\":\"100\",\"SMSID\":\"sms-1\"}"));
		assertThat(result).isEqualTo(DeliveryResult.sent("sms-1"));
		GATEWAY.verify(1, postRequestedFor(urlEqualTo("/send")).withRequestBody(equalToJson("""
				{"ApiKey": "key", "SecretKey": "secret", "Phone": "0912345678", "Content": "Xin chao",
				"Brandname": "EVNCPC", "SmsType": "2", "RequestId": "DSCT26000001/TB-001/SMS"}""")));
	}

	@Test
	void aRepeatedRequestIdIsASuccess() {
		assertThat(code("124")).isEqualTo(DeliveryOutcome.SENT);
	}

	@Test
	void aWrongPhoneIsTheNumbersFault() {
		assertThat(code("108")).isEqualTo(DeliveryOutcome.REJECTED_NUMBER);
	}

	@Test
	void brandNameTemplateAndUnknownCodesAreOurs() {
		assertThat(code("104")).isEqualTo(DeliveryOutcome.PLATFORM_ERROR);
		assertThat(code("146")).isEqualTo(DeliveryOutcome.PLATFORM_ERROR);
		assertThat(code("999")).isEqualTo(DeliveryOutcome.PLATFORM_ERROR);
	}

	@Test
	void aRefusedRequestWasNotSent() {
		DeliveryResult result = sendWhenAnswered(aResponse().withStatus(429).withBody("{\"CodeResult\":\"100\"}"));
		assertThat(result).isEqualTo(DeliveryResult.of(DeliveryOutcome.PLATFORM_ERROR, "HTTP 429"));
		assertThat(sendWhenAnswered(aResponse().withStatus(302).withHeader("Location", "/other")).outcome())
			.isEqualTo(DeliveryOutcome.PLATFORM_ERROR);
	}

	@Test
	void nobodyKnowsWhatAFailingServerDid() {
		DeliveryResult result = sendWhenAnswered(aResponse().withStatus(503));
		assertThat(result).isEqualTo(DeliveryResult.of(DeliveryOutcome.AMBIGUOUS, "HTTP 503"));
	}

	@Test
	void anAnswerThatDoesNotComeIsAmbiguousAndNotRepeated() {
		assertThat(sendWhenAnswered(okJson("{\"CodeResult\":\"100\"}").withFixedDelay(1500)).outcome())
			.isEqualTo(DeliveryOutcome.AMBIGUOUS);
		GATEWAY.verify(1, postRequestedFor(urlEqualTo("/send")));
	}

	@Test
	void anAnswerThatTricklesInIsAmbiguous() {
		assertThat(sendWhenAnswered(okJson("{\"CodeResult\":\"100\"}").withChunkedDribbleDelay(2, 3000)).outcome())
			.isEqualTo(DeliveryOutcome.AMBIGUOUS);
	}

	@Test
	void garbageAndBrokenConnectionsAreAmbiguous() {
		assertThat(sendWhenAnswered(aResponse().withBody("<html>Xin chờ</html>")).outcome())
			.isEqualTo(DeliveryOutcome.AMBIGUOUS);
		assertThat(sendWhenAnswered(aResponse().withBody("")).outcome()).isEqualTo(DeliveryOutcome.AMBIGUOUS);
		assertThat(sendWhenAnswered(okJson("[1]")).outcome()).isEqualTo(DeliveryOutcome.AMBIGUOUS);
		for (Fault fault : Fault.values()) {
			assertThat(sendWhenAnswered(aResponse().withFault(fault)).outcome()).as(fault.name())
				.isEqualTo(DeliveryOutcome.AMBIGUOUS);
		}
	}

	@Test
	void withoutAConnectionNothingLeft() {
		assertThat(send("http://localhost:1/send").outcome()).isEqualTo(DeliveryOutcome.PLATFORM_ERROR);
		assertThat(send("http://gateway.invalid/send").outcome()).isEqualTo(DeliveryOutcome.PLATFORM_ERROR);
	}

	private static DeliveryOutcome code(String code) {
		return sendWhenAnswered(okJson("{\"CodeResult\":\"" + code + "\",\"ErrorMessage\":\"…\"}")).outcome();
	}

	private static DeliveryResult sendWhenAnswered(ResponseDefinitionBuilder answer) {
		GATEWAY.stubFor(post("/send").willReturn(answer));
		return send(GATEWAY.url("/send"));
	}

	private static DeliveryResult send(String url) {
		DeliveryResult[] result = new DeliveryResult[1];
		new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(JacksonAutoConfiguration.class))
			.withUserConfiguration(smsConfiguration())
			.withBean(HttpPort.class, ConnectHttp::new)
			.withPropertyValues("app.sms.url=" + url, "app.sms.api-key=key", "app.sms.secret-key=secret",
					"app.sms.brandname=EVNCPC", "app.sms.connect-timeout=1s", "app.sms.answer-timeout=1s")
			.run((context) -> result[0] = context.getBean(ChannelSender.class)
				.send(new OutgoingMessage("DSCT26000001/TB-001/SMS", null, null, new Phone("+84912345678"), "",
						"Khảo sát", "Xin chao", null, List.of())));
		return result[0];
	}

	private static Class<?> smsConfiguration() {
		try {
			return Class.forName("vn.daysaucongto.notification.sms.SmsConfiguration");
		}
		catch (ClassNotFoundException ex) {
			throw new AssertionError(ex);
		}
	}

}
