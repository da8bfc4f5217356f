package vn.daysaucongto.process.connect;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.daysaucongto.notification.ChannelSender;
import vn.daysaucongto.notification.DeliveryOutcome;
import vn.daysaucongto.notification.DeliveryResult;
import vn.daysaucongto.support.MutableClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

/** Each refresh token is spent once, whoever renews, and what is lost is asked for. */
@ZaloTest
class ZaloTokensTests {

	private static final String DAY = "90000";

	@RegisterExtension
	static final WireMockExtension ZALO = WireMockExtension.newInstance()
		.options(wireMockConfig().dynamicPort())
		.build();

	@Autowired
	private MutableClock clock;

	@Autowired
	private JdbcClient sql;

	private ZaloStage stage;

	@BeforeEach
	void anApp(@Autowired PlatformTransactionManager transactions, @Autowired MessageSource messages) {
		this.stage = new ZaloStage(ZALO, this.sql, transactions, this.clock, messages);
		takes("access-1");
		takes("access-2");
	}

	@Test
	void nodesThatSendAtOnceSpendTheTokenOnce() {
		ZALO.stubFor(
				this.stage.renewal("first").willReturn(ZaloStage.pair("access-1", "second", DAY).withFixedDelay(500)));
		List<CompletableFuture<DeliveryOutcome>> sends = Stream.of(this.stage.node("first"), this.stage.node("first"))
			.map((node) -> CompletableFuture.supplyAsync(() -> send(node)))
			.toList();
		assertThat(sends).allSatisfy((send) -> assertThat(send.join()).isEqualTo(DeliveryOutcome.SENT));
		ZALO.verify(1, ZaloStage.spent("first"));
	}

	@Test
	void aTokenServesUntilItEnds() {
		ChannelSender node = this.stage.node();
		this.stage.renews("second", "access-2", "third", DAY);
		assertThat(send(node)).isEqualTo(DeliveryOutcome.SENT);
		this.clock.advance(Duration.ofHours(24));
		assertThat(send(node)).isEqualTo(DeliveryOutcome.SENT);
		ZALO.verify(0, ZaloStage.spent("second"));
		this.clock.advance(Duration.ofHours(1));
		assertThat(send(node)).isEqualTo(DeliveryOutcome.SENT);
		ZALO.verify(1, ZaloStage.spent("second"));
		ZALO.verify(1, withAccess("access-2"));
	}

	@Test
	void aTokenThatIsRefusedOnTheWayIsReplacedAndTheMessageGoesOut() {
		for (int refused : new int[] { -124, -216, -220 }) {
			ZALO.resetAll();
			anotherApp();
			refuses("access-1", refused);
			takes("access-2");
			ChannelSender node = this.stage.node();
			this.stage.renews("second", "access-2", "third", DAY);
			assertThat(send(node)).as("%s", refused).isEqualTo(DeliveryOutcome.SENT);
			ZALO.verify(1, withAccess("access-1"));
			ZALO.verify(1, ZaloStage.spent("second"));
		}
	}

	@Test
	void aNewTokenThatIsRefusedTooIsNotOurTurnToAskAgain() {
		refuses("access-1", -124);
		refuses("access-2", -124);
		ChannelSender node = this.stage.node();
		this.stage.renews("second", "access-2", "third", DAY);
		assertThat(node.send(ZaloStage.amountDue()))
			.isEqualTo(DeliveryResult.of(DeliveryOutcome.PLATFORM_ERROR, "access token refused"));
		ZALO.verify(2, postRequestedFor(urlEqualTo("/message")));
	}

	@Test
	void tokensAreEncryptedAtRest() {
		assertThat(send(this.stage.node())).isEqualTo(DeliveryOutcome.SENT);
		assertThat(this.sql.sql("select * from zalo_token where app_id = ?")
			.param(this.stage.appId())
			.query()
			.singleRow()
			.values()
			.toString()).doesNotContain("access-1", "second", "first");
	}

	/** The longest token that the column takes is longer than this: storing fails. */
	@Test
	void aPairThatIsLostBetweenAnswerAndCommitIsAlarmedAndReplacedByTheAdministrator() {
		this.stage.renews("first", "a".repeat(4000), "second", DAY);
		assertThat(this.stage.node("first").send(ZaloStage.amountDue()))
			.isEqualTo(DeliveryResult.of(DeliveryOutcome.PLATFORM_ERROR, "tokens: DataIntegrityViolationException"));
		// spent
		ZALO.stubFor(this.stage.renewal("first").willReturn(ZaloStage.error(-14014)));
		for (int attempt = 0; attempt < 2; attempt++) {
			assertThat(this.stage.node("first").send(ZaloStage.amountDue()))
				.isEqualTo(DeliveryResult.of(DeliveryOutcome.PLATFORM_ERROR, "refresh token refused"));
		}
		ZALO.verify(2, ZaloStage.spent("first"));
		this.stage.renews("entered", "access-1", "next", DAY);
		assertThat(send(this.stage.node("entered"))).isEqualTo(DeliveryOutcome.SENT);
		// a node that was not restarted yet
		assertThat(send(this.stage.node("first"))).isEqualTo(DeliveryOutcome.SENT);
		ZALO.verify(2, ZaloStage.spent("first"));
		ZALO.verify(1, ZaloStage.spent("entered"));
	}

	@Test
	void aMistypedTokenDoesNotThrowAwayTheOneThatWorks() {
		assertThat(send(this.stage.node())).isEqualTo(DeliveryOutcome.SENT);
		ZALO.stubFor(this.stage.renewal("mistyped").willReturn(ZaloStage.error(-14014)));
		assertThat(send(this.stage.node("mistyped"))).isEqualTo(DeliveryOutcome.PLATFORM_ERROR);
		assertThat(send(this.stage.node("mistyped"))).isEqualTo(DeliveryOutcome.SENT);
		ZALO.verify(1, ZaloStage.spent("mistyped"));
	}

	@Test
	void anEndPointThatFailsIsAskedAgainWithTheSameToken() {
		ZALO.stubFor(this.stage.renewal("first").willReturn(aResponse().withStatus(503)));
		assertThat(this.stage.node("first").send(ZaloStage.amountDue()))
			.isEqualTo(DeliveryResult.of(DeliveryOutcome.PLATFORM_ERROR, "tokens: HTTP 503"));
		assertThat(send(this.stage.node())).isEqualTo(DeliveryOutcome.SENT);
	}

	@Test
	void aNodeThatHangsWithTheLockHoldsNobodyUpForLong() {
		ChannelSender node = this.stage.node();
		assertThat(send(node)).isEqualTo(DeliveryOutcome.SENT);
		this.clock.advance(Duration.ofHours(25));
		new TransactionTemplate(this.stage.transactions()).executeWithoutResult((hanging) -> {
			this.sql.sql("select app_id from zalo_token where app_id = ? for update")
				.param(this.stage.appId())
				.query()
				.singleRow();
			ChannelSender impatient = this.stage.impatient();
			assertThat(CompletableFuture.supplyAsync(() -> send(impatient)).orTimeout(1, TimeUnit.MINUTES).join())
				.isEqualTo(DeliveryOutcome.PLATFORM_ERROR);
		});
		ZALO.verify(0, ZaloStage.spent("second"));
		this.stage.renews("second", "access-2", "third", DAY);
		assertThat(send(node)).isEqualTo(DeliveryOutcome.SENT);
	}

	@Test
	void anotherSecretKeyBeginsAnewWithTheConfiguredToken() {
		assertThat(send(this.stage.node())).isEqualTo(DeliveryOutcome.SENT);
		this.stage.renews("entered", "access-2", "next", DAY);
		assertThat(send(this.stage.node("entered", "app.zalo.secret-key=changed"))).isEqualTo(DeliveryOutcome.SENT);
		ZALO.verify(1, withAccess("access-2"));
	}

	private void anotherApp() {
		this.stage = new ZaloStage(ZALO, this.sql, this.stage.transactions(), this.clock, this.stage.messages());
	}

	private static DeliveryOutcome send(ChannelSender node) {
		return node.send(ZaloStage.amountDue()).outcome();
	}

	private static void takes(String access) {
		ZALO.stubFor(post("/message").withHeader("access_token", equalTo(access)).willReturn(ZaloStage.taken()));
	}

	private static void refuses(String access, int code) {
		ZALO.stubFor(post("/message").withHeader("access_token", equalTo(access)).willReturn(ZaloStage.error(code)));
	}

	private static RequestPatternBuilder withAccess(String access) {
		return postRequestedFor(urlEqualTo("/message")).withHeader("access_token", equalTo(access));
	}

}
