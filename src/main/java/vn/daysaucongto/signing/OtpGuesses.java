package vn.daysaucongto.signing;

import java.time.Duration;
import java.time.Instant;

import org.springframework.stereotype.Component;

/**
 * How often codes are guessed. Counted over all codes, so that a new code does not bring
 * new guesses (NIST SP 800-63B-4). Where anybody can ask for a code: per asker first, so
 * that a stranger at one browser locks nobody out at another, and wider over all askers,
 * so that guessing from many browsers stays hopeless. For a version of a contract: over
 * everything, until staff verified the person.
 */
@Component
class OtpGuesses {

	/** Wrong codes of one asker within {@link #GUESSING} before it is locked. */
	static final int MOST_FAILURES = 5;

	static final Duration GUESSING = Duration.ofMinutes(30);

	/** Wrong codes of all askers together within a day: a chance of 3 in 100 000. */
	static final int MOST_FAILURES_A_DAY = 30;

	static final Duration DAY = Duration.ofDays(1);

	private final OtpChallengeRows challenges;

	private final ConfirmationUnlocks unlocks;

	OtpGuesses(OtpChallengeRows challenges, ConfirmationUnlocks unlocks) {
		this.challenges = challenges;
		this.unlocks = unlocks;
	}

	/** {@link OtpCheck#RIGHT} while there is a guess left. */
	OtpCheck left(OtpPurpose purpose, String subject, String asker, Instant now) {
		if (purpose == OtpPurpose.CONTRACT_CONFIRMATION) {
			return isBlocked(subject) ? OtpCheck.BLOCKED : OtpCheck.RIGHT;
		}
		if (this.challenges.failures(purpose, subject, now.minus(DAY)) >= MOST_FAILURES_A_DAY) {
			return OtpCheck.LOCKED_TODAY;
		}
		return (this.challenges.failures(purpose, subject, asker, now.minus(GUESSING)) >= MOST_FAILURES)
				? OtpCheck.LOCKED : OtpCheck.RIGHT;
	}

	/**
	 * Whether all guesses for that version of a contract are used up. Each unlocking
	 * brings as many again; counted without a look at the clock, which may go back.
	 */
	boolean isBlocked(String subject) {
		long failures = this.challenges.failures(OtpPurpose.CONTRACT_CONFIRMATION, subject, Instant.EPOCH);
		return failures >= ConfirmationLock.MOST_FAILURES * (1L + this.unlocks.countBySubject(subject));
	}

}
