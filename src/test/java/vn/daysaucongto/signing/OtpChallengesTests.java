package vn.daysaucongto.signing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.Phone;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.support.MutableClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DataJpaTest(showSql = false)
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import({ OtpChallenges.class, OtpLimits.class, OtpDispatch.class, OtpChallengesTests.Outside.class })
@ActiveProfiles("demo")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class OtpChallengesTests {

	@Autowired
	private OtpChallenges otp;

	@Autowired
	private Sent sent;

	@Autowired
	private MutableClock clock;

	private final String subject = UUID.randomUUID().toString();

	private final Phone phone = new Phone("+8491%07d".formatted(this.subject.hashCode() & 0xFFFFF));

	@BeforeEach
	void emptyMailbox() {
		this.sent.messages.clear();
	}

	@Test
	void aCodeIsGoodOnce() {
		long id = issue();
		assertThat(this.sent.code()).matches("\\d{6}");
		assertThat(check(id, this.sent.code())).isEqualTo(OtpCheck.RIGHT);
		assertThat(check(id, this.sent.code())).isEqualTo(OtpCheck.EXPIRED);
		OtpView kept = this.otp.find(id).orElseThrow();
		assertThat(kept.bindingSha256()).isEqualTo("ab12");
		assertThat(kept.phone()).isEqualTo(this.phone.masked());
		assertThat(kept.verifiedAt()).isEqualTo(this.clock.instant());
	}

	@Test
	void aCodeLivesFiveMinutes() {
		long id = issue();
		this.clock.advance(Duration.ofMinutes(5));
		assertThat(check(id, this.sent.code())).isEqualTo(OtpCheck.EXPIRED);
	}

	@Test
	void aNewCodeReplacesTheOldOne() {
		long first = issue();
		String old = this.sent.code();
		this.clock.advance(OtpLimits.BETWEEN);
		long second = issue();
		assertThat(check(first, old)).isEqualTo(OtpCheck.EXPIRED);
		assertThat(check(second, this.sent.code())).isEqualTo(OtpCheck.RIGHT);
	}

	@Test
	void aNewCodeDoesNotBringNewGuesses() {
		long first = issue();
		assertThat(check(first, wrong())).isEqualTo(OtpCheck.WRONG);
		assertThat(check(first, "")).isEqualTo(OtpCheck.WRONG);
		assertThat(check(first, wrong())).isEqualTo(OtpCheck.WRONG);
		this.clock.advance(OtpLimits.BETWEEN);
		long second = issue();
		assertThat(check(second, wrong())).isEqualTo(OtpCheck.WRONG);
		assertThat(check(second, wrong())).isEqualTo(OtpCheck.WRONG);
		assertThat(check(second, this.sent.code())).isEqualTo(OtpCheck.LOCKED);
		this.clock.advance(OtpLimits.BETWEEN);
		assertRefused("signing.otp.locked");
		this.clock.advance(OtpLimits.GUESSING);
		long third = issue();
		assertThat(check(third, this.sent.code())).isEqualTo(OtpCheck.RIGHT);
	}

	@Test
	void wrongGuessesCountEvenWhenWhatFollowsIsRolledBack(@Autowired PlatformTransactionManager transactions) {
		long id = issue();
		new TransactionTemplate(transactions).executeWithoutResult((status) -> {
			check(id, wrong());
			status.setRollbackOnly();
		});
		assertThat(this.otp.find(id).orElseThrow().failures()).isEqualTo(1);
	}

	@Test
	void codesAreNotSentInARush() {
		issue();
		assertRefused("signing.otp.tooSoon");
		for (int i = 1; i < OtpLimits.MOST_PER_HOUR; i++) {
			this.clock.advance(OtpLimits.BETWEEN);
			issue();
		}
		this.clock.advance(OtpLimits.BETWEEN);
		assertRefused("signing.otp.tooMany");
		this.clock.advance(Duration.ofHours(1));
		issue();
	}

	@Test
	void onePhoneIsNotFloodedThroughManyForms() {
		for (int i = 0; i < OtpLimits.MOST_PER_HOUR; i++) {
			this.otp.issue(OtpPurpose.PHONE_VERIFICATION, UUID.randomUUID().toString(), this.phone, null, null);
		}
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.otp.issue(OtpPurpose.PHONE_VERIFICATION, "another", this.phone, null, null));
	}

	@Test
	void aDecoyBehavesAsACodeThatIsNeverRight() {
		long id = this.otp.issueDecoy(OtpPurpose.LOGIN, this.subject);
		assertThat(this.sent.messages).isEmpty();
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.otp.issueDecoy(OtpPurpose.LOGIN, this.subject));
		for (int i = 0; i < OtpLimits.MOST_FAILURES; i++) {
			assertThat(this.otp.check(id, OtpPurpose.LOGIN, this.subject, "123456")).isEqualTo(OtpCheck.WRONG);
		}
		assertThat(this.otp.check(id, OtpPurpose.LOGIN, this.subject, "123456")).isEqualTo(OtpCheck.LOCKED);
	}

	@Test
	void aCodeForOneThingIsNoCodeForAnother() {
		long id = issue();
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.otp.check(id, OtpPurpose.LOGIN, this.subject, this.sent.code()));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.otp.check(id, OtpPurpose.CONTRACT_CONFIRMATION, "other", this.sent.code()));
	}

	@Test
	void nothingIsSentWhenItIsNotStored() {
		assertThat(new OtpSender.Message(1, OtpPurpose.LOGIN, null, this.phone, "123456").toString())
			.doesNotContain("123456");
		issue();
		this.sent.messages.clear();
		assertRefused("signing.otp.tooSoon");
		assertThat(this.sent.messages).isEmpty();
	}

	private long issue() {
		return this.otp.issue(OtpPurpose.CONTRACT_CONFIRMATION, this.subject, this.phone, null, "ab12");
	}

	private OtpCheck check(long id, String typed) {
		return this.otp.check(id, OtpPurpose.CONTRACT_CONFIRMATION, this.subject, typed);
	}

	private String wrong() {
		return this.sent.code().equals("000000") ? "000001" : "000000";
	}

	private void assertRefused(String code) {
		assertThatExceptionOfType(Refused.class).isThrownBy(this::issue)
			.satisfies((ex) -> assertThat(ex.code()).isEqualTo(code));
	}

	static class Sent implements OtpSender {

		private final List<Message> messages = new ArrayList<>();

		@Override
		public void send(Message message) {
			this.messages.add(message);
		}

		String code() {
			return this.messages.get(this.messages.size() - 1).code();
		}

	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Outside {

		@Bean
		Sent sent() {
			return new Sent();
		}

		@Bean
		MutableClock clock() {
			return new MutableClock(Instant.parse("2026-11-18T02:00:00Z"));
		}

		@Bean(defaultCandidate = false)
		TaskExecutor otpExecutor() {
			return new SyncTaskExecutor();
		}

	}

}
