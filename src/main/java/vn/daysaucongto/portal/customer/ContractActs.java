package vn.daysaucongto.portal.customer;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import vn.daysaucongto.contract.ContractChanges;
import vn.daysaucongto.contract.Contracts;
import vn.daysaucongto.platform.FieldProblem;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.signing.ConfirmationContext;
import vn.daysaucongto.signing.ConfirmationPlace;
import vn.daysaucongto.signing.ConfirmationResult;
import vn.daysaucongto.signing.ConfirmationLock;
import vn.daysaucongto.signing.Confirmations;
import vn.daysaucongto.signing.OtpView;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Service;

/**
 * What a customer does with the contract (B11), the same from pages and from JSON. The
 * session knows which code was sent last, for which version.
 */
@Service
public class ContractActs {

	private static final String SENT = "portal.contract.otp";

	private final Confirmations confirmations;

	private final Contracts contracts;

	private final ContractChanges changes;

	private final HttpServletRequest http;

	ContractActs(Confirmations confirmations, Contracts contracts, ContractChanges changes, HttpServletRequest http) {
		this.confirmations = confirmations;
		this.contracts = contracts;
		this.changes = changes;
		this.http = http;
	}

	/**
	 * Sends the code that confirms the version which the customer read.
	 * @param agreed that the customer has read it and agrees
	 * @return the phone, masked
	 */
	public String sendOtp(RequestCode code, int version, boolean agreed) {
		if (!agreed) {
			throw InvalidInput.field("agreed", "portal.confirm.agreed.required");
		}
		OtpView challenge = this.confirmations.start(code, version, ConfirmationPlace.PORTAL);
		this.http.getSession().setAttribute(SENT, new Sent(code.value(), version, challenge.id()));
		return challenge.phone();
	}

	/** Whether a code for that version is on its way to this customer. */
	boolean isOtpSent(RequestCode code, int version) {
		return sent(code).filter((sent) -> sent.version() == version).isPresent();
	}

	/**
	 * Confirms with the code that was sent last.
	 * @throws InvalidInput when it is not right
	 * @throws NotFound when none was sent in this session
	 */
	public void confirm(RequestCode code, String otp) {
		Sent sent = sent(code).orElseThrow(() -> new NotFound("OTP"));
		ConfirmationResult result = this.confirmations.confirm(code, sent.challenge(), otp,
				new ConfirmationContext(ConfirmationPlace.PORTAL, null, this.http.getRemoteAddr(),
						this.http.getHeader(HttpHeaders.USER_AGENT)));
		FieldProblem problem = switch (result) {
			case CONFIRMED -> null;
			case WRONG -> FieldProblem.of("otp", "signing.otp.wrong");
			case EXPIRED -> FieldProblem.of("otp", "signing.otp.expired");
			case SPENT -> FieldProblem.of("otp", "signing.otp.spent");
			case BLOCKED -> FieldProblem.of("otp", "signing.otp.blocked", ConfirmationLock.MOST_FAILURES);
		};
		if (problem != null) {
			throw new InvalidInput(List.of(problem));
		}
	}

	/**
	 * Asks for a correction of the version that the customer read.
	 * @throws Refused while the contract does not wait for the customer
	 */
	public void change(RequestCode code, int version, String text) {
		boolean repeated = this.contracts.current(code).orElseThrow(() -> new NotFound("contract")).changeOpen();
		if (!repeated && !this.confirmations.isOpen(code)) {
			throw new Refused("portal.change.notNow");
		}
		this.changes.request(code, version, text);
	}

	private Optional<Sent> sent(RequestCode code) {
		HttpSession session = this.http.getSession(false);
		Sent last = (session != null) ? (Sent) session.getAttribute(SENT) : null;
		return Optional.ofNullable(last).filter((sent) -> sent.code().equals(code.value()));
	}

	private record Sent(String code, int version, long challenge) implements Serializable {
	}

}
