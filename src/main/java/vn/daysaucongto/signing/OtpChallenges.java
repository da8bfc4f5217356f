package vn.daysaucongto.signing;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.Phone;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.platform.Vnd;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One-time codes. Issuing and checking commit by themselves, before anything else
 * happens: what was counted stays counted.
 */
@Service
public class OtpChallenges {

	/** Asker of codes whose subject belongs to one person alone. */
	private static final String NO_OTHER = "";

	private final OtpChallengeRows challenges;

	private final OtpTurns turns;

	private final OtpLimits limits;

	private final OtpGuesses guesses;

	private final OtpDispatch dispatch;

	private final Clock clock;

	OtpChallenges(OtpChallengeRows challenges, OtpTurns turns, OtpLimits limits, OtpGuesses guesses,
			OtpDispatch dispatch, Clock clock) {
		this.challenges = challenges;
		this.turns = turns;
		this.limits = limits;
		this.guesses = guesses;
		this.dispatch = dispatch;
		this.clock = clock;
	}

	/**
	 * Sends a new code, which replaces the one before.
	 * @param subject what the code is for, see {@link OtpPurpose}
	 * @param request what the message is about, or null
	 * @param bindingSha256 hash of the document that it confirms, or null
	 * @param amount what is agreed to with it, or null; the message says it
	 * @return id of the challenge
	 * @throws Refused when codes are asked for too often, or guessed too often
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public long issue(OtpPurpose purpose, String subject, Phone phone, RequestCode request, String bindingSha256,
			Vnd amount) {
		String code = CodeHash.newCode();
		OtpChallenge challenge = store(purpose, subject, NO_OTHER, phone, code, bindingSha256);
		this.dispatch
			.afterCommit(new OtpSender.Message(challenge.id(), purpose, subject, request, amount, phone, code));
		return challenge.id();
	}

	/**
	 * Sends a code to see a request with, good for the session that asked; codes that
	 * other sessions were sent stay good.
	 * @param asker names the session, and is no secret of it
	 * @param phone null when there is no such request, which nobody shall find out:
	 * nothing is sent then and no code is right
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public long issueLogin(RequestCode request, String asker, Phone phone) {
		String code = CodeHash.newCode();
		OtpChallenge challenge = store(OtpPurpose.LOGIN, request.value(), asker, phone, code, null);
		if (phone != null) {
			this.dispatch.afterCommit(new OtpSender.Message(challenge.id(), OtpPurpose.LOGIN, request.value(), request,
					null, phone, code));
		}
		return challenge.id();
	}

	/**
	 * Checks a typed code; a right one is used up.
	 * @throws NotFound when there is no such challenge for that purpose and subject
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public OtpCheck check(long id, OtpPurpose purpose, String subject, String typed) {
		return check(id, purpose, subject, NO_OTHER, typed);
	}

	/** The same for a code of {@link #issueLogin}. */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public OtpCheck checkLogin(long id, RequestCode request, String asker, String typed) {
		return check(id, OtpPurpose.LOGIN, request.value(), asker, typed);
	}

	/** What is kept of a code. */
	@Transactional(readOnly = true)
	public Optional<OtpView> find(long id) {
		return this.challenges.findById(id).map(OtpChallenge::view);
	}

	private OtpCheck check(long id, OtpPurpose purpose, String subject, String asker, String typed) {
		this.turns.take(subject, this.challenges.phone(id).orElse(null));
		OtpChallenge challenge = this.challenges.lock(id)
			.filter((found) -> found.isFor(purpose, subject, asker))
			.orElseThrow(() -> new NotFound("OTP"));
		Instant now = this.clock.instant();
		OtpCheck left = this.guesses.left(purpose, subject, asker, now);
		return (left == OtpCheck.RIGHT) ? challenge.check(typed, now) : left;
	}

	private OtpChallenge store(OtpPurpose purpose, String subject, String asker, Phone phone, String code,
			String bindingSha256) {
		Instant now = this.clock.instant();
		// slow on purpose: not while others wait for their turn
		String hash = CodeHash.of(code);
		this.turns.take(subject, (phone != null) ? phone.e164() : null);
		this.limits.requireMaySend(purpose, subject, asker, phone, now);
		this.challenges.findByPurposeAndSubjectAndAskerAndExpiresAtAfter(purpose, subject, asker, now)
			.forEach((before) -> before.replaced(now));
		return this.challenges.saveAndFlush(new OtpChallenge(purpose, subject, asker, phone, hash, bindingSha256, now));
	}

}
