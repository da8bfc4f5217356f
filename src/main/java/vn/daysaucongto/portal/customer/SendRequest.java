package vn.daysaucongto.portal.customer;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import vn.daysaucongto.platform.FieldProblem;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.Phone;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.request.Requests;

import org.springframework.stereotype.Service;

/**
 * Sending a request (step B1): the form is kept in the session until its phone is
 * verified by OTP, so that a typing mistake locks nobody out.
 */
@Service
public class SendRequest {

	private static final String DRAFT = "portal.draft.";

	private final Requests requests;

	private final CustomerOtp otp;

	private final Papers papers;

	private final CustomerSession session;

	private final HttpServletRequest http;

	SendRequest(Requests requests, CustomerOtp otp, Papers papers, CustomerSession session, HttpServletRequest http) {
		this.requests = requests;
		this.otp = otp;
		this.papers = papers;
		this.session = session;
		this.http = http;
	}

	/**
	 * Keeps a form without problems and sends the OTP to its phone.
	 * @throws InvalidInput naming each field
	 */
	public void begin(RequestForm form) {
		List<FieldProblem> problems = this.requests.check(form.toRequest());
		if (!problems.isEmpty()) {
			throw new InvalidInput(problems);
		}
		RequestDraft draft = new RequestDraft(form, null, false);
		RequestDraft before = draft(form.token()).orElse(draft);
		try {
			sendOtp(draft);
		}
		catch (Refused ex) {
			// corrected right after the code was sent to the same phone: that code will
			// do
			if (before.challenge() == null || !phone(before).equals(phone(draft))) {
				throw ex;
			}
			keep(draft.sent(before.challenge()));
		}
	}

	/** Sends another code for the form that waits. */
	public void again(String token) {
		sendOtp(require(token));
	}

	private void sendOtp(RequestDraft draft) {
		Long challenge = this.otp.verifyPhone(draft.form().token(), phone(draft));
		keep(draft.sent(challenge));
	}

	/**
	 * Checks the code and sends the request. Sending it again returns the same code.
	 * @throws InvalidInput when the OTP is not right
	 */
	public RequestCode finish(String token, String typedOtp) {
		RequestDraft draft = require(token);
		if (!draft.verified()) {
			this.otp.checkPhone(draft.challenge(), token, phone(draft), typedOtp);
			keep(draft.asVerified());
		}
		RequestCode code = this.requests.submit(draft.form().toRequest(),
				(created) -> this.papers.moveFromForm(token, created));
		this.session.admit(code);
		return code;
	}

	public Optional<RequestForm> form(String token) {
		return draft(token).map(RequestDraft::form);
	}

	/** The phone that the code was sent to; the person who reads this typed it. */
	public Phone phone(String token) {
		return phone(require(token));
	}

	private static Phone phone(RequestDraft draft) {
		return Phone.parse(draft.form().phone())
			.orElseThrow(() -> InvalidInput.field("phone", "request.phone.invalid"));
	}

	private void keep(RequestDraft draft) {
		this.http.getSession().setAttribute(DRAFT + draft.form().token(), draft);
	}

	private RequestDraft require(String token) {
		return draft(token).orElseThrow(() -> new NotFound("form"));
	}

	private Optional<RequestDraft> draft(String token) {
		HttpSession current = this.http.getSession(false);
		boolean known = current != null && RequestForm.isToken(token);
		return known ? Optional.ofNullable((RequestDraft) current.getAttribute(DRAFT + token)) : Optional.empty();
	}

}
