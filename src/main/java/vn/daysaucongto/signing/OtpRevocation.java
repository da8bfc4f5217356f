package vn.daysaucongto.signing;

import java.time.Clock;
import java.time.Instant;

import vn.daysaucongto.request.ContactCorrected;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Codes that went to a number which is the customer's no longer are good no more. */
@Component
class OtpRevocation {

	private final OtpChallengeRows challenges;

	private final Clock clock;

	OtpRevocation(OtpChallengeRows challenges, Clock clock) {
		this.challenges = challenges;
		this.clock = clock;
	}

	@EventListener
	void contactCorrected(ContactCorrected event) {
		Instant now = this.clock.instant();
		this.challenges.stillGood(event.code().value(), now).forEach((challenge) -> challenge.replaced(now));
	}

}
