package vn.daysaucongto.signing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.daysaucongto.contract.ContractView;
import vn.daysaucongto.contract.Contracts;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.Requests;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The customer confirms a version of the contract with a one-time code that is bound to
 * its PDF (steps B9 and B11): an electronic confirmation, not a digital signature.
 */
@Service
public class Confirmations {

	private static final Logger log = LoggerFactory.getLogger(Confirmations.class);

	private final ContractConfirmations confirmations;

	private final ConfirmationRecorder recorder;

	private final ConfirmableContract confirmable;

	private final ConfirmationTexts texts;

	private final Contracts contracts;

	private final Requests requests;

	private final OtpChallenges otp;

	private final Clock clock;

	Confirmations(ContractConfirmations confirmations, ConfirmationRecorder recorder, ConfirmableContract confirmable,
			ConfirmationTexts texts, Contracts contracts, Requests requests, OtpChallenges otp, Clock clock) {
		this.confirmations = confirmations;
		this.recorder = recorder;
		this.confirmable = confirmable;
		this.texts = texts;
		this.contracts = contracts;
		this.requests = requests;
		this.otp = otp;
		this.clock = clock;
	}

	/** The sentence that the customer agrees to; shown beside the code's field. */
	@Transactional(readOnly = true)
	public String consent(RequestCode code, int number) {
		return this.texts.consent(this.requests.get(code), this.contracts.get(code, number));
	}

	/** Whether the newest version of the contract can be confirmed now. */
	@Transactional(readOnly = true)
	public boolean isOpen(RequestCode code) {
		return this.confirmable.isOpen(this.requests.get(code));
	}

	/**
	 * Sends the customer a code for that version.
	 * @throws Refused when it can't be confirmed now, or codes are asked for too often
	 */
	public OtpView start(RequestCode code, int number, ConfirmationPlace place) {
		RequestView request = this.requests.get(code);
		ContractView contract = this.confirmable.require(request, number, null);
		long id = this.otp.issue(OtpPurpose.CONTRACT_CONFIRMATION, subject(code, number), request.phone(), code,
				contract.sha256(), contract.total());
		log.info("Challenge {} for contract {}/{} asked for: {}", id, code, number, place);
		return this.otp.find(id).orElseThrow();
	}

	/**
	 * Checks the code, and with the right one puts the confirmation on record. The check
	 * counts before anything else happens. Confirming again, there or elsewhere, changes
	 * nothing.
	 * @throws NotFound when there is no such challenge for a contract of this request
	 * @throws Refused when there is a newer version or a wish to change it, the work is
	 * not done, or the request is over
	 */
	public ConfirmationResult confirm(RequestCode code, long challengeId, String typed, ConfirmationContext context) {
		OtpView challenge = challenge(code, challengeId);
		int number = Integer.parseInt(challenge.subject().substring(code.value().length() + 1));
		if (isConfirmed(code, number)) {
			return ConfirmationResult.CONFIRMED;
		}
		OtpCheck check = this.otp.check(challengeId, OtpPurpose.CONTRACT_CONFIRMATION, challenge.subject(), typed);
		if (check != OtpCheck.RIGHT) {
			return isConfirmed(code, number) ? ConfirmationResult.CONFIRMED : ConfirmationResult.of(check);
		}
		try {
			this.recorder.record(code, number, challenge(code, challengeId), context);
		}
		catch (Refused | DataAccessException ex) {
			// on site and on the portal at once: the other one was first
			if (!isConfirmed(code, number)) {
				throw ex;
			}
		}
		return ConfirmationResult.CONFIRMED;
	}

	/** The confirmation of that version, when there is one that holds. */
	@Transactional(readOnly = true)
	public Optional<ConfirmationView> of(RequestCode code, int number) {
		return this.confirmations.inForce(code, number).map(ContractConfirmation::view);
	}

	/** All confirmations, oldest first, those that hold no longer too. */
	@Transactional(readOnly = true)
	public List<ConfirmationView> all(RequestCode code) {
		return this.confirmations.findByRequestCodeOrderById(code).stream().map(ContractConfirmation::view).toList();
	}

	/**
	 * The one who signs for the utility won't: the customer's confirmation holds no
	 * longer.
	 * @throws Refused when there is nothing to refuse, or the person had a hand in the
	 * contract
	 */
	@Transactional
	public void refuse(RequestCode code, String reason, Actor actor) {
		this.contracts.requireNotMaker(code, actor);
		this.confirmations.lockInForce(code)
			.orElseThrow(() -> new Refused("signing.confirmation.none"))
			.refuse(reason, actor, this.clock.instant());
		this.contracts.voidConfirmation(code, reason, actor);
		this.requests.confirmationVoided(code);
	}

	private boolean isConfirmed(RequestCode code, int number) {
		return this.confirmations.inForce(code, number).isPresent();
	}

	private OtpView challenge(RequestCode code, long id) {
		return this.otp.find(id)
			.filter((found) -> found.purpose() == OtpPurpose.CONTRACT_CONFIRMATION
					&& found.subject().startsWith(code + "/"))
			.orElseThrow(() -> new NotFound("OTP"));
	}

	static String subject(RequestCode code, int number) {
		return code + "/" + number;
	}

}
