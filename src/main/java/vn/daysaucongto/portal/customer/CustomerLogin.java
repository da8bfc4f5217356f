package vn.daysaucongto.portal.customer;

import java.io.Serializable;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import vn.daysaucongto.platform.CaseLog;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.Requests;

import org.springframework.stereotype.Service;

/**
 * Shows by OTP that a request is one's own. What a person sees is the same for a code
 * that exists and for one that does not.
 */
@Service
public class CustomerLogin {

	private static final String PENDING = "portal.login";

	private final Requests requests;

	private final CustomerOtp otp;

	private final CustomerSession session;

	private final HttpServletRequest http;

	CustomerLogin(Requests requests, CustomerOtp otp, CustomerSession session, HttpServletRequest http) {
		this.requests = requests;
		this.otp = otp;
		this.session = session;
		this.http = http;
	}

	/**
	 * Sends an OTP to the registered phone, if there is such a request.
	 * @throws InvalidInput when what was typed is no request code
	 * @throws vn.daysaucongto.platform.Refused when codes are asked for too often
	 */
	public void begin(String typedCode) {
		RequestCode code = RequestCode.parse(typedCode)
			.orElseThrow(() -> InvalidInput.field("code", "portal.follow.code.invalid"));
		CaseLog.enter(code.value());
		long challenge = this.otp.login(code, this.requests.find(code).map(RequestView::phone).orElse(null));
		this.http.getSession().setAttribute(PENDING, new Pending(code.value(), challenge));
	}

	/** The code that an OTP was asked for. */
	public Optional<RequestCode> pending() {
		return current().map((pending) -> RequestCode.of(pending.code()));
	}

	/**
	 * Checks the OTP and lets this session see the request.
	 * @throws InvalidInput when the OTP is not right
	 * @throws NotFound when none was asked for
	 */
	public RequestCode finish(String typedOtp) {
		Pending pending = current().orElseThrow(() -> new NotFound("login"));
		RequestCode code = RequestCode.of(pending.code());
		CaseLog.enter(code.value());
		this.otp.checkLogin(pending.challenge(), code, typedOtp);
		this.http.getSession().removeAttribute(PENDING);
		this.session.admit(code);
		return code;
	}

	private Optional<Pending> current() {
		HttpSession current = this.http.getSession(false);
		return Optional.ofNullable((current != null) ? (Pending) current.getAttribute(PENDING) : null);
	}

	private record Pending(String code, long challenge) implements Serializable {
	}

}
