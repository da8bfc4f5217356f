package vn.daysaucongto.portal.customer;

import java.io.Serializable;

import vn.daysaucongto.request.SubmitRequest;

/**
 * A form that waits, in the session, to be filled in and for its phone to be verified.
 *
 * @param key what papers, OTP and request know it by; never leaves the server
 * @param challenge id of the OTP that was sent last, or null
 */
record RequestDraft(String key, RequestForm form, Long challenge, boolean verified) implements Serializable {

	static RequestDraft of(RequestForm form) {
		return new RequestDraft(RequestForm.newToken(), form, null, false);
	}

	RequestDraft filledIn(RequestForm another) {
		return new RequestDraft(this.key, another, null, false);
	}

	RequestDraft sent(Long newChallenge) {
		return new RequestDraft(this.key, this.form, newChallenge, false);
	}

	RequestDraft asVerified() {
		return new RequestDraft(this.key, this.form, this.challenge, true);
	}

	boolean isBegun() {
		return this.challenge != null;
	}

	SubmitRequest toRequest() {
		return this.form.toRequest(this.key);
	}

}
