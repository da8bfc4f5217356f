package vn.daysaucongto.signing;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.FieldProblem;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.request.IdentityCheck;
import vn.daysaucongto.support.ApplicationTest;
import vn.daysaucongto.support.MutableClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Ten guesses for a version of a contract, and not one more before staff looked. */
@ApplicationTest
@Tag("postgres")
@Import({ ReviewedContracts.class, CustomersPhone.class })
class ConfirmationLockTests {

	private static final Actor CARE = new Actor("cskh", "Nguyễn Thị Lan", Set.of("cskh"), Set.of("PC05AA"));

	private static final ConfirmationContext PORTAL = new ConfirmationContext(ConfirmationPlace.PORTAL, null,
			"192.0.2.7", "Firefox");

	private static final ConfirmationContext ON_SITE = new ConfirmationContext(ConfirmationPlace.ON_SITE, CARE,
			"10.1.2.3", "Tablet");

	@Autowired
	private ReviewedContracts reviewed;

	@Autowired
	private CustomersPhone phone;

	@Autowired
	private Confirmations confirmations;

	@Autowired
	private ConfirmationLock lock;

	@Autowired
	private OtpChallenges otp;

	@Autowired
	private MutableClock clock;

	private RequestCode code;

	private int sent;

	@BeforeEach
	void aContractWaitsForTheCustomer() {
		this.code = this.reviewed.contract();
	}

	@AfterEach
	void today() {
		this.clock.set(ApplicationTest.TestClock.START);
	}

	@Test
	void tenGuessesFromTwoPlacesAndNotOneMore() {
		int wrong = 0;
		for (ConfirmationContext place : List.of(PORTAL, ON_SITE)) {
			OtpView challenge = start();
			for (int i = 0; i < OtpChallenge.MOST_FAILURES; i++) {
				assertThat(confirm(challenge, wrong(), place)).isEqualTo(ConfirmationResult.WRONG);
				wrong++;
			}
			assertThat(this.lock.isLocked(this.code, 1)).isEqualTo(wrong == ConfirmationLock.MOST_FAILURES);
			assertThat(confirm(challenge, right(), place))
				.isEqualTo(this.lock.isLocked(this.code, 1) ? ConfirmationResult.BLOCKED : ConfirmationResult.SPENT);
		}
		assertThat(wrong).isEqualTo(ConfirmationLock.MOST_FAILURES);
		assertThat(wrong / 1_000_000.0).as("chance of a right guess, for each version").isLessThanOrEqualTo(1e-5);
		this.clock.advance(Duration.ofDays(30));
		assertRefused("signing.otp.blocked", this::start);
	}

	@Test
	void guessesAtTheSameMomentAreCountedOneByOne() throws Exception {
		for (int failures = 0; failures < ConfirmationLock.MOST_FAILURES; failures += OtpChallenge.MOST_FAILURES) {
			OtpView challenge = start();
			List<ConfirmationResult> results = atOnce(30, () -> confirm(challenge, wrong(), PORTAL));
			assertThat(results).filteredOn((result) -> result == ConfirmationResult.WRONG)
				.hasSize(OtpChallenge.MOST_FAILURES);
			assertThat(this.otp.find(challenge.id()).orElseThrow().failures()).isEqualTo(OtpChallenge.MOST_FAILURES);
		}
		assertRefused("signing.otp.blocked", this::start);
		assertThat(this.confirmations.all(this.code)).isEmpty();
	}

	@Test
	void afterStaffVerifiedThePersonThereAreTenMore() {
		OtpView old = lockedOut();
		this.lock.unlock(this.code, 1, IdentityCheck.CALL_BACK, "Hỏi số công tơ và ngày khảo sát", CARE);
		assertThat(this.lock.isLocked(this.code, 1)).isFalse();
		assertThat(confirm(old, right(), PORTAL)).isEqualTo(ConfirmationResult.EXPIRED);
		assertThat(this.lock.unlocks(this.code)).singleElement().satisfies((unlock) -> {
			assertThat(unlock.check()).isEqualTo(IdentityCheck.CALL_BACK);
			assertThat(unlock.unlockedBy()).isEqualTo("cskh");
			assertThat(unlock.unlockedAt()).isEqualTo(this.clock.instant());
		});
		assertRefused("signing.unlock.notLocked",
				() -> this.lock.unlock(this.code, 1, IdentityCheck.CALL_BACK, "Lần nữa", CARE));
		lockedOut();
		this.lock.unlock(this.code, 1, IdentityCheck.IN_PERSON, "Gặp tại nhà, xem căn cước", CARE);
		assertThat(confirm(start(), right(), PORTAL)).isEqualTo(ConfirmationResult.CONFIRMED);
	}

	@Test
	void nobodyUnlocksWithoutSayingHowThePersonWasVerified() {
		lockedOut();
		assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> this.lock.unlock(this.code, 1, null, " ", CARE))
			.satisfies((invalid) -> assertThat(invalid.problems()).extracting(FieldProblem::field)
				.containsExactly("check", "note"));
		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> this.lock.unlock(this.code, 1, IdentityCheck.IN_PERSON, "x".repeat(501), CARE));
		assertThat(this.lock.isLocked(this.code, 1)).isTrue();
	}

	@Test
	void anotherVersionHasItsOwnGuesses() {
		lockedOut();
		this.reviewed.newVersion(this.code);
		assertThat(this.lock.isLocked(this.code, 2)).isFalse();
		OtpView challenge = this.confirmations.start(this.code, 2, ConfirmationPlace.PORTAL);
		this.sent++;
		assertThat(confirm(challenge, right(), PORTAL)).isEqualTo(ConfirmationResult.CONFIRMED);
	}

	/** Ten wrong codes; the last challenge. */
	private OtpView lockedOut() {
		OtpView challenge = null;
		for (int i = 0; i < ConfirmationLock.MOST_FAILURES; i++) {
			if (i % OtpChallenge.MOST_FAILURES == 0) {
				challenge = start();
			}
			assertThat(confirm(challenge, wrong(), PORTAL)).isEqualTo(ConfirmationResult.WRONG);
		}
		assertThat(this.lock.isLocked(this.code, 1)).isTrue();
		return challenge;
	}

	private OtpView start() {
		this.clock.advance(OtpLimits.BETWEEN);
		OtpView challenge = this.confirmations.start(this.code, 1, ConfirmationPlace.PORTAL);
		this.sent++;
		return challenge;
	}

	private ConfirmationResult confirm(OtpView challenge, String typed, ConfirmationContext context) {
		return this.confirmations.confirm(this.code, challenge.id(), typed, context);
	}

	private String right() {
		return this.phone.code(this.code, this.sent);
	}

	private String wrong() {
		String right = right();
		return (right.startsWith("1") ? "2" : "1") + right.substring(1);
	}

	private static <T> List<T> atOnce(int count, Callable<T> act) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(8);
		try {
			return threads.invokeAll(Stream.generate(() -> act).limit(count).toList())
				.stream()
				.map(ConfirmationLockTests::result)
				.toList();
		}
		finally {
			threads.shutdownNow();
		}
	}

	private static <T> T result(Future<T> future) {
		try {
			return future.get();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void assertRefused(String code, Runnable act) {
		assertThatExceptionOfType(Refused.class).isThrownBy(act::run)
			.satisfies((refused) -> assertThat(refused.code()).isEqualTo(code));
	}

}
