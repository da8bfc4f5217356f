package vn.daysaucongto.signing;

import java.time.Duration;
import java.time.Instant;

import vn.daysaucongto.platform.Phone;
import vn.daysaucongto.platform.Refused;

import org.springframework.stereotype.Component;

/**
 * How often codes are sent and guessed. Counted over all codes, so that a new code does
 * not bring new guesses (NIST SP 800-63B-4): per asker first, so that a stranger at one
 * browser locks nobody out at another, and wider over all askers, so that guessing from
 * many browsers stays hopeless.
 */
@Component
class OtpLimits {

	/** Wrong codes of one asker within {@link #GUESSING} before it is locked. */
	static final int MOST_FAILURES = 5;

	static final Duration GUESSING = Duration.ofMinutes(30);

	/** Wrong codes of all askers together within a day: a chance of 3 in 100 000. */
	static final int MOST_FAILURES_A_DAY = 30;

	static final Duration DAY = Duration.ofDays(1);

	/** Between two codes for the same asker. */
	static final Duration BETWEEN = Duration.ofSeconds(60);

	/** Codes for one asker, or to one phone. */
	static final int MOST_PER_HOUR = 6;

	/**
	 * Codes to one phone where anybody can ask for one: room for its owner beside a
	 * stranger.
	 */
	static final int MOST_LOGINS_PER_HOUR = 12;

	private final OtpChallengeRows challenges;

	OtpLimits(OtpChallengeRows challenges) {
		this.challenges = challenges;
	}

	boolean isLocked(OtpPurpose purpose, String subject, String asker, Instant now) {
		return this.challenges.failures(purpose, subject, asker, now.minus(GUESSING)) >= MOST_FAILURES;
	}

	boolean isLockedForToday(OtpPurpose purpose, String subject, Instant now) {
		return this.challenges.failures(purpose, subject, now.minus(DAY)) >= MOST_FAILURES_A_DAY;
	}

	void requireMaySend(OtpPurpose purpose, String subject, String asker, Phone phone, Instant now) {
		if (isLockedForToday(purpose, subject, now)) {
			throw new Refused("signing.otp.lockedToday");
		}
		if (isLocked(purpose, subject, asker, now)) {
			throw new Refused("signing.otp.locked", GUESSING.toMinutes());
		}
		if (this.challenges.existsByPurposeAndSubjectAndAskerAndIssuedAtAfter(purpose, subject, asker,
				now.minus(BETWEEN))) {
			throw new Refused("signing.otp.tooSoon", BETWEEN.toSeconds());
		}
		Instant hourAgo = now.minus(Duration.ofHours(1));
		int most = (purpose == OtpPurpose.LOGIN) ? MOST_LOGINS_PER_HOUR : MOST_PER_HOUR;
		if (this.challenges.countByPurposeAndSubjectAndAskerAndIssuedAtAfter(purpose, subject, asker,
				hourAgo) >= MOST_PER_HOUR || this.challenges.issued(purpose, subject, phone, hourAgo) >= most) {
			throw new Refused("signing.otp.tooMany");
		}
	}

}
