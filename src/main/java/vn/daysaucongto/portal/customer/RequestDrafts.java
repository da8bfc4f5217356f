package vn.daysaucongto.portal.customer;

import java.io.Serializable;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.RequestCode;

import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The forms of this session, those that wait and those that were sent. A token names a
 * form within its session; in another one the same token names nothing.
 */
@Component
class RequestDrafts {

	private static final String WAITING = "portal.draft.";

	private static final String SENT = "portal.sent.";

	/** Token of the form whose OTP is asked for. */
	private static final String SHOWN = "portal.shown";

	private final HttpServletRequest http;

	RequestDrafts(HttpServletRequest http) {
		this.http = http;
	}

	Optional<RequestDraft> find(String token) {
		return read(WAITING + token, RequestDraft.class);
	}

	/**
	 * The form with that token; a new one when none waits.
	 * @throws InvalidInput when it is no token
	 */
	RequestDraft findOrOpen(String token) {
		if (!RequestForm.isToken(token)) {
			throw InvalidInput.field("token", "request.clientKey.required");
		}
		synchronized (mutex()) {
			return find(token).orElseGet(() -> {
				RequestDraft opened = RequestDraft.of(RequestForm.blank().withToken(token));
				keep(opened);
				return opened;
			});
		}
	}

	void keep(RequestDraft draft) {
		this.http.getSession().setAttribute(WAITING + draft.form().token(), draft);
	}

	/** It became a request: nothing of it waits any more. */
	void sent(RequestDraft draft, RequestCode code) {
		HttpSession session = this.http.getSession();
		session.removeAttribute(WAITING + draft.form().token());
		session.setAttribute(SENT + draft.form().token(), new Sent(draft.form(), code.value()));
	}

	/** What the form with that token became last. */
	Optional<Sent> findSent(String token) {
		return read(SENT + token, Sent.class);
	}

	void show(String token) {
		this.http.getSession().setAttribute(SHOWN, token);
	}

	Optional<RequestDraft> shown() {
		return read(SHOWN, String.class).flatMap(this::find).filter(RequestDraft::isBegun);
	}

	/** Two presses of one button take turns. */
	Object mutex() {
		return WebUtils.getSessionMutex(this.http.getSession());
	}

	private <T> Optional<T> read(String name, Class<T> type) {
		HttpSession session = this.http.getSession(false);
		return Optional.ofNullable((session != null) ? type.cast(session.getAttribute(name)) : null);
	}

	/**
	 * A form that was sent, and the code of its request.
	 */
	record Sent(RequestForm form, String code) implements Serializable {
	}

}
