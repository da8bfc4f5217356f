package vn.daysaucongto.signing;

import java.time.Duration;
import java.time.Instant;

import vn.daysaucongto.platform.Phone;
import vn.daysaucongto.platform.Refused;

import org.springframework.stereotype.Component;

/** How often codes are sent; to whom no guess is left, none is. */
@Component
class OtpLimits {

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

	private final OtpGuesses guesses;

	OtpLimits(OtpChallengeRows challenges, OtpGuesses guesses) {
		this.challenges = challenges;
		this.guesses = guesses;
	}

	void requireMaySend(OtpPurpose purpose, String subject, String asker, Phone phone, Instant now) {
		requireGuesses(purpose, subject, asker, now);
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

	private void requireGuesses(OtpPurpose purpose, String subject, String asker, Instant now) {
		switch (this.guesses.left(purpose, subject, asker, now)) {
			case LOCKED_TODAY -> throw new Refused("signing.otp.lockedToday");
			case LOCKED -> throw new Refused("signing.otp.locked", OtpGuesses.GUESSING.toMinutes());
			case BLOCKED -> throw new Refused("signing.otp.blocked", ConfirmationLock.MOST_FAILURES);
			default -> {
			}
		}
	}

}
