package vn.daysaucongto.portal.customer;

import java.io.Serializable;

/**
 * A filled-in form that waits, in the session, for its phone to be verified.
 *
 * @param challenge id of the OTP that was sent last, or null
 */
record RequestDraft(RequestForm form, Long challenge, boolean verified) implements Serializable {

	RequestDraft sent(Long newChallenge) {
		return new RequestDraft(this.form, newChallenge, false);
	}

	RequestDraft asVerified() {
		return new RequestDraft(this.form, this.challenge, true);
	}

}
