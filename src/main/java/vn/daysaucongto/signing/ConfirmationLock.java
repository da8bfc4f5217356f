package vn.daysaucongto.signing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.FieldProblem;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.Phone;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.platform.Typed;
import vn.daysaucongto.request.IdentityCheck;
import vn.daysaucongto.request.Requests;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * After ten wrong codes for a version of a contract nobody can confirm it, until staff
 * made sure that it is the customer.
 */
@Service
public class ConfirmationLock {

	/** Wrong codes for one version: a chance of 1 in 100 000 to guess a right one. */
	public static final int MOST_FAILURES = 10;

	private static final int LONGEST = 500;

	private final ConfirmationUnlocks unlocks;

	private final OtpChallengeRows challenges;

	private final OtpGuesses guesses;

	private final OtpTurns turns;

	private final Requests requests;

	private final Clock clock;

	ConfirmationLock(ConfirmationUnlocks unlocks, OtpChallengeRows challenges, OtpGuesses guesses, OtpTurns turns,
			Requests requests, Clock clock) {
		this.unlocks = unlocks;
		this.challenges = challenges;
		this.guesses = guesses;
		this.turns = turns;
		this.requests = requests;
		this.clock = clock;
	}

	/** Whether no guess is left for that version. */
	@Transactional(readOnly = true)
	public boolean isLocked(RequestCode code, int number) {
		return this.guesses.isBlocked(Confirmations.subject(code, number));
	}

	/**
	 * The person was verified: codes can be sent and tried again. The ones sent before
	 * are good no longer.
	 * @param note who was asked what
	 * @throws InvalidInput at {@code check} or {@code note}
	 * @throws Refused when guesses are left
	 */
	@Transactional
	public void unlock(RequestCode code, int number, IdentityCheck check, String note, Actor actor) {
		String text = required(check, note);
		String subject = Confirmations.subject(code, number);
		Phone phone = this.requests.get(code).phone();
		this.turns.take(subject, phone.e164());
		if (!this.guesses.isBlocked(subject)) {
			throw new Refused("signing.unlock.notLocked");
		}
		Instant now = this.clock.instant();
		this.challenges.stillGood(code.value(), now).forEach((challenge) -> challenge.replaced(now));
		this.unlocks.save(new ConfirmationUnlock(code, number, subject, check, text, actor, now));
	}

	/** Each time that staff verified the customer, oldest first. */
	@Transactional(readOnly = true)
	public List<UnlockView> unlocks(RequestCode code) {
		return this.unlocks.findByRequestCodeOrderById(code).stream().map(ConfirmationUnlock::view).toList();
	}

	private static String required(IdentityCheck check, String note) {
		List<FieldProblem> problems = new ArrayList<>();
		if (check == null) {
			problems.add(FieldProblem.of("check", "request.identityCheck.required"));
		}
		String text = Typed.text(note);
		if (text.isEmpty()) {
			problems.add(FieldProblem.of("note", "request.identityCheck.note.required"));
		}
		if (text.length() > LONGEST) {
			problems.add(FieldProblem.of("note", "request.identityCheck.note.long", LONGEST));
		}
		if (!problems.isEmpty()) {
			throw new InvalidInput(problems);
		}
		return text;
	}

}
