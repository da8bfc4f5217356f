package vn.daysaucongto.signing;

import java.time.Duration;
import java.time.Instant;

import vn.daysaucongto.platform.Phone;
import vn.daysaucongto.platform.Refused;

import org.springframework.stereotype.Component;

/**
 * How often codes are sent and guessed. Counted per subject over all its codes, so that a
 * new code does not bring new guesses (NIST SP 800-63B-4).
 */
@Component
class OtpLimits {

	/** Wrong codes within {@link #GUESSING} before it is locked. */
	static final int MOST_FAILURES = 5;

	static final Duration GUESSING = Duration.ofMinutes(30);

	/** Between two codes for the same subject. */
	static final Duration BETWEEN = Duration.ofSeconds(60);

	/** Codes for one subject or to one phone. */
	static final int MOST_PER_HOUR = 6;

	private final OtpChallengeRows challenges;

	OtpLimits(OtpChallengeRows challenges) {
		this.challenges = challenges;
	}

	boolean isLocked(OtpPurpose purpose, String subject, Instant now) {
		return this.challenges.failures(purpose, subject, now.minus(GUESSING)) >= MOST_FAILURES;
	}

	void requireMaySend(OtpPurpose purpose, String subject, Phone phone, Instant now) {
		if (isLocked(purpose, subject, now)) {
			throw new Refused("signing.otp.locked", GUESSING.toMinutes());
		}
		if (this.challenges.existsByPurposeAndSubjectAndIssuedAtAfter(purpose, subject, now.minus(BETWEEN))) {
			throw new Refused("signing.otp.tooSoon", BETWEEN.toSeconds());
		}
		if (this.challenges.issued(purpose, subject, phone, now.minus(Duration.ofHours(1))) >= MOST_PER_HOUR) {
			throw new Refused("signing.otp.tooMany");
		}
	}

}
