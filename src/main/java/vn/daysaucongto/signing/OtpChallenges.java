package vn.daysaucongto.signing;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.Phone;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.platform.RequestCode;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One-time codes. Issuing and checking commit by themselves, before anything else
 * happens: what was counted stays counted.
 */
@Service
public class OtpChallenges {

	private final OtpChallengeRows challenges;

	private final OtpLimits limits;

	private final OtpDispatch dispatch;

	private final Clock clock;

	OtpChallenges(OtpChallengeRows challenges, OtpLimits limits, OtpDispatch dispatch, Clock clock) {
		this.challenges = challenges;
		this.limits = limits;
		this.dispatch = dispatch;
		this.clock = clock;
	}

	/**
	 * Sends a new code, which replaces the one before.
	 * @param subject what the code is for, see {@link OtpPurpose}
	 * @param request what the message is about, or null
	 * @param bindingSha256 hash of the document that it confirms, or null
	 * @return id of the challenge
	 * @throws Refused when codes are asked for too often, or guessed too often
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public long issue(OtpPurpose purpose, String subject, Phone phone, RequestCode request, String bindingSha256) {
		String code = CodeHash.newCode();
		OtpChallenge challenge = store(purpose, subject, phone, code, bindingSha256);
		this.dispatch.afterCommit(new OtpSender.Message(challenge.id(), purpose, request, phone, code));
		return challenge.id();
	}

	/**
	 * Behaves as {@link #issue} does, but sends nothing and no code is right: for a
	 * subject that does not exist, which nobody shall find out.
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public long issueDecoy(OtpPurpose purpose, String subject) {
		return store(purpose, subject, null, CodeHash.newCode(), null).id();
	}

	/**
	 * Checks a typed code; a right one is used up.
	 * @throws NotFound when there is no such challenge for that purpose and subject
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public OtpCheck check(long id, OtpPurpose purpose, String subject, String typed) {
		OtpChallenge challenge = this.challenges.lock(id)
			.filter((found) -> found.isFor(purpose, subject))
			.orElseThrow(() -> new NotFound("OTP"));
		Instant now = this.clock.instant();
		return this.limits.isLocked(purpose, subject, now) ? OtpCheck.LOCKED : challenge.check(typed, now);
	}

	/** What is kept of a code. */
	@Transactional(readOnly = true)
	public Optional<OtpView> find(long id) {
		return this.challenges.findById(id).map(OtpChallenge::view);
	}

	private OtpChallenge store(OtpPurpose purpose, String subject, Phone phone, String code, String bindingSha256) {
		Instant now = this.clock.instant();
		this.limits.requireMaySend(purpose, subject, phone, now);
		this.challenges.findByPurposeAndSubjectAndExpiresAtAfter(purpose, subject, now)
			.forEach((before) -> before.replaced(now));
		return this.challenges.saveAndFlush(new OtpChallenge(purpose, subject, phone, code, bindingSha256, now));
	}

}
