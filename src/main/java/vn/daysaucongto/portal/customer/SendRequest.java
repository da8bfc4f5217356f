package vn.daysaucongto.portal.customer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.daysaucongto.notification.Channels;
import vn.daysaucongto.platform.FieldProblem;
import vn.daysaucongto.platform.CaseLog;
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

	private final Requests requests;

	private final CustomerOtp otp;

	private final Papers papers;

	private final RequestDrafts drafts;

	private final CustomerSession session;

	private final Channels channels;

	SendRequest(Requests requests, CustomerOtp otp, Papers papers, RequestDrafts drafts, CustomerSession session,
			Channels channels) {
		this.requests = requests;
		this.channels = channels;
		this.otp = otp;
		this.papers = papers;
		this.drafts = drafts;
		this.session = session;
	}

	/** An empty form of this session. */
	RequestForm open() {
		return this.drafts.findOrOpen(RequestForm.newToken()).form();
	}

	/** Whether this session has, or had, a form with that token. */
	boolean isKnown(String token) {
		return this.drafts.find(token).isPresent() || this.drafts.findSent(token).isPresent();
	}

	/** The request that this very form became already, with nothing added since. */
	Optional<RequestCode> sentAs(RequestForm form) {
		return this.drafts.findSent(form.token())
			.filter((sent) -> sent.form().equals(form) && this.drafts.find(form.token()).isEmpty())
			.map((sent) -> RequestCode.of(sent.code()));
	}

	/** What is wrong with the form. */
	List<FieldProblem> check(RequestForm form) {
		return check(this.drafts.findOrOpen(form.token()).filledIn(form));
	}

	private List<FieldProblem> check(RequestDraft draft) {
		List<FieldProblem> problems = new ArrayList<>(this.requests.check(draft.toRequest()));
		if (!this.channels.areOffered(draft.form().channels())) {
			problems.add(FieldProblem.of("channels", "request.channels.notOffered"));
		}
		return problems;
	}

	/**
	 * Keeps a form without problems and sends the OTP to its phone. A token whose form
	 * was sent before begins another request.
	 * @throws InvalidInput naming each field
	 * @throws Refused when this very form was sent, or codes are asked for too often
	 */
	public void begin(RequestForm form) {
		sentAs(form).ifPresent((code) -> {
			throw new Refused("portal.new.sent", code);
		});
		RequestDraft before = this.drafts.findOrOpen(form.token());
		RequestDraft draft = before.filledIn(form);
		List<FieldProblem> problems = check(draft);
		if (!problems.isEmpty()) {
			throw new InvalidInput(problems);
		}
		try {
			sendOtp(draft);
		}
		catch (Refused ex) {
			// corrected right after the code was sent to the same phone: that code will
			// do
			if (!before.isBegun() || !phone(before).equals(phone(draft))) {
				throw ex;
			}
			this.drafts.keep(draft.sent(before.challenge()));
		}
		this.drafts.show(form.token());
	}

	/** Sends another code for the form that waits. */
	public void again(String token) {
		RequestDraft draft = require(token);
		this.drafts.show(token);
		sendOtp(draft);
	}

	private void sendOtp(RequestDraft draft) {
		Long challenge = this.otp.verifyPhone(draft.key(), phone(draft));
		this.drafts.keep(draft.sent(challenge));
	}

	/**
	 * Checks the code and sends the request. Sending it again returns the same code.
	 * @throws InvalidInput when the OTP is not right
	 * @throws NotFound when this session has no such form
	 */
	public RequestCode finish(String token, String typedOtp) {
		synchronized (this.drafts.mutex()) {
			Optional<RequestDraft> waiting = this.drafts.find(token).filter(RequestDraft::isBegun);
			if (waiting.isEmpty()) {
				return this.drafts.findSent(token)
					.map((sent) -> RequestCode.of(sent.code()))
					.orElseThrow(() -> new NotFound("form"));
			}
			this.drafts.show(token);
			return send(waiting.get(), typedOtp);
		}
	}

	private RequestCode send(RequestDraft draft, String typedOtp) {
		if (!draft.verified()) {
			this.otp.checkPhone(draft.challenge(), draft.key(), phone(draft), typedOtp);
			this.drafts.keep(draft.asVerified());
		}
		RequestCode code = this.requests.submit(draft.toRequest(),
				(created) -> this.papers.moveFromForm(draft.key(), created));
		CaseLog.enter(code.value());
		this.drafts.sent(draft, code);
		this.session.admit(code);
		return code;
	}

	/** The form whose OTP is asked for now. */
	Optional<RequestForm> shown() {
		return this.drafts.shown().map(RequestDraft::form);
	}

	/** The phone that the code was sent to; the person who reads this typed it. */
	public Phone phone(String token) {
		return phone(require(token));
	}

	private static Phone phone(RequestDraft draft) {
		return Phone.parse(draft.form().phone())
			.orElseThrow(() -> InvalidInput.field("phone", "request.phone.invalid"));
	}

	private RequestDraft require(String token) {
		return this.drafts.find(token).filter(RequestDraft::isBegun).orElseThrow(() -> new NotFound("form"));
	}

}
