package vn.daysaucongto.signing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.Phone;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.support.MutableClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.task.TaskExecutor;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DataJpaTest(showSql = false)
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import({ OtpChallenges.class, OtpLimits.class, OtpGuesses.class, OtpDispatch.class, OtpChallengesTests.Outside.class })
@ActiveProfiles("demo")
@Tag("database")
@Tag("postgres")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class OtpChallengesTests {

	@Autowired
	private OtpChallenges otp;

	@Autowired
	private Sent sent;

	@Autowired
	private MutableClock clock;

	@Autowired
	private Threads threads;

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
	void aCodeTakesFiveGuesses() {
		long id = issue();
		assertThat(check(id, "")).isEqualTo(OtpCheck.WRONG);
		for (int i = 1; i < OtpChallenge.MOST_FAILURES; i++) {
			assertThat(check(id, wrong())).isEqualTo(OtpCheck.WRONG);
		}
		assertThat(check(id, this.sent.code())).isEqualTo(OtpCheck.SPENT);
		assertThat(this.otp.find(id).orElseThrow().failures()).isEqualTo(OtpChallenge.MOST_FAILURES);
	}

	@Test
	void aNewCodeDoesNotBringNewGuesses() {
		RequestCode code = aCode();
		long first = this.otp.issueLogin(code, "an", this.phone);
		for (int i = 0; i < 3; i++) {
			assertThat(this.otp.checkLogin(first, code, "an", wrong())).isEqualTo(OtpCheck.WRONG);
		}
		this.clock.advance(OtpLimits.BETWEEN);
		long second = this.otp.issueLogin(code, "an", this.phone);
		for (int i = 3; i < OtpGuesses.MOST_FAILURES; i++) {
			assertThat(this.otp.checkLogin(second, code, "an", wrong())).isEqualTo(OtpCheck.WRONG);
		}
		assertThat(this.otp.checkLogin(second, code, "an", this.sent.code())).isEqualTo(OtpCheck.LOCKED);
		this.clock.advance(OtpLimits.BETWEEN);
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.otp.issueLogin(code, "an", this.phone))
			.satisfies((ex) -> assertThat(ex.code()).isEqualTo("signing.otp.locked"));
		this.clock.advance(OtpGuesses.GUESSING);
		long third = this.otp.issueLogin(code, "an", this.phone);
		assertThat(this.otp.checkLogin(third, code, "an", this.sent.code())).isEqualTo(OtpCheck.RIGHT);
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
			this.otp.issue(OtpPurpose.PHONE_VERIFICATION, UUID.randomUUID().toString(), this.phone, null, null, null);
		}
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.otp.issue(OtpPurpose.PHONE_VERIFICATION, "another", this.phone, null, null, null));
	}

	@Test
	void aDecoyBehavesAsACodeThatIsNeverRight() {
		RequestCode nothing = aCode();
		long id = this.otp.issueLogin(nothing, "an", null);
		assertThat(this.sent.messages).isEmpty();
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.otp.issueLogin(nothing, "an", null));
		for (int i = 0; i < OtpGuesses.MOST_FAILURES; i++) {
			assertThat(this.otp.checkLogin(id, nothing, "an", "123456")).isEqualTo(OtpCheck.WRONG);
		}
		assertThat(this.otp.checkLogin(id, nothing, "an", "123456")).isEqualTo(OtpCheck.LOCKED);
	}

	@Test
	void aStrangerWhoAsksAndGuessesLocksNobodyOut() {
		RequestCode code = aCode();
		long mine = this.otp.issueLogin(code, "an", this.phone);
		String good = this.sent.code();
		long his = this.otp.issueLogin(code, "stranger", this.phone);
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.otp.checkLogin(mine, code, "stranger", good));
		for (int i = 0; i < OtpGuesses.MOST_FAILURES; i++) {
			assertThat(this.otp.checkLogin(his, code, "stranger", wrong())).isEqualTo(OtpCheck.WRONG);
		}
		assertThat(this.otp.checkLogin(his, code, "stranger", this.sent.code())).isEqualTo(OtpCheck.LOCKED);
		assertThat(this.otp.checkLogin(mine, code, "an", good)).isEqualTo(OtpCheck.RIGHT);
	}

	@Test
	void guessingFromManyBrowsersEndsForTheDay() {
		RequestCode code = aCode();
		for (int i = 0; i < OtpGuesses.MOST_FAILURES_A_DAY / OtpGuesses.MOST_FAILURES; i++) {
			long id = this.otp.issueLogin(code, "browser" + i, this.phone);
			for (int j = 0; j < OtpGuesses.MOST_FAILURES; j++) {
				assertThat(this.otp.checkLogin(id, code, "browser" + i, wrong())).isEqualTo(OtpCheck.WRONG);
			}
		}
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.otp.issueLogin(code, "one more", this.phone))
			.satisfies((ex) -> assertThat(ex.code()).isEqualTo("signing.otp.lockedToday"));
		this.clock.advance(OtpGuesses.DAY);
		this.otp.issueLogin(code, "one more", this.phone);
	}

	@Test
	void aPhoneIsNotFloodedByManyBrowsersEither() {
		RequestCode code = aCode();
		for (int i = 0; i < OtpLimits.MOST_LOGINS_PER_HOUR; i++) {
			this.otp.issueLogin(code, "browser" + i, this.phone);
		}
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.otp.issueLogin(code, "one more", this.phone))
			.satisfies((ex) -> assertThat(ex.code()).isEqualTo("signing.otp.tooMany"));
	}

	@Test
	void manyFormsAtTheSameMomentDoNotFloodAPhone() throws Exception {
		ExecutorService forms = Executors.newFixedThreadPool(12);
		try {
			List<Callable<Boolean>> all = Stream.generate(() -> (Callable<Boolean>) this::issuesForAnotherForm)
				.limit(24)
				.toList();
			int sentNow = 0;
			for (Future<Boolean> one : forms.invokeAll(all)) {
				sentNow += one.get() ? 1 : 0;
			}
			assertThat(sentNow).isEqualTo(OtpLimits.MOST_PER_HOUR);
		}
		finally {
			forms.shutdownNow();
		}
	}

	private boolean issuesForAnotherForm() {
		try {
			this.otp.issue(OtpPurpose.PHONE_VERIFICATION, UUID.randomUUID().toString(), this.phone, null, null, null);
			return true;
		}
		catch (Refused ex) {
			return false;
		}
	}

	@Test
	void aCodeThatCantBeTakenOutIsNoError() {
		this.threads.full = true;
		try {
			issue();
			assertThat(this.sent.messages).isEmpty();
		}
		finally {
			this.threads.full = false;
		}
		this.clock.advance(OtpLimits.BETWEEN);
		assertThat(check(issue(), this.sent.code())).isEqualTo(OtpCheck.RIGHT);
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
		assertThat(new OtpSender.Message(1, OtpPurpose.LOGIN, "x", null, null, this.phone, "123456").toString())
			.doesNotContain("123456");
		issue();
		this.sent.messages.clear();
		assertRefused("signing.otp.tooSoon");
		assertThat(this.sent.messages).isEmpty();
	}

	private long issue() {
		return this.otp.issue(OtpPurpose.CONTRACT_CONFIRMATION, this.subject, this.phone, null, "ab12", null);
	}

	private OtpCheck check(long id, String typed) {
		return this.otp.check(id, OtpPurpose.CONTRACT_CONFIRMATION, this.subject, typed);
	}

	private RequestCode aCode() {
		return RequestCode.of("DSCT26%06d".formatted(Math.floorMod(this.subject.hashCode(), 1_000_000)));
	}

	private String wrong() {
		return this.sent.code().equals("000000") ? "000001" : "000000";
	}

	private void assertRefused(String code) {
		assertThatExceptionOfType(Refused.class).isThrownBy(this::issue)
			.satisfies((ex) -> assertThat(ex.code()).isEqualTo(code));
	}

	static class Sent implements OtpSender {

		private final List<Message> messages = new CopyOnWriteArrayList<>();

		@Override
		public void send(Message message) {
			this.messages.add(message);
		}

		String code() {
			return this.messages.get(this.messages.size() - 1).code();
		}

	}

	/** Take a code out at once, unless all are busy. */
	static class Threads implements TaskExecutor {

		private boolean full;

		@Override
		public void execute(Runnable task) {
			if (this.full) {
				throw new TaskRejectedException("full");
			}
			task.run();
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

		@Bean
		Threads otpExecutor() {
			return new Threads();
		}

	}

}
