package vn.daysaucongto.signing;

import vn.daysaucongto.platform.Phone;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.platform.Vnd;

/**
 * Takes a code to the customer's phone at once; nothing of it is stored.
 */
public interface OtpSender {

	void send(Message message);

	/**
	 * A code on its way; the only place where it is in clear.
	 *
	 * @param subject what the code is for, see {@link OtpPurpose}
	 * @param request what it is about, null while there is no request yet
	 * @param amount what the customer agrees to pay with it, null for nothing
	 */
	record Message(long challengeId, OtpPurpose purpose, String subject, RequestCode request, Vnd amount, Phone phone,
			String code) {

		/** Without the code: it must not slip into a log. */
		@Override
		public String toString() {
			return "OTP " + this.challengeId + " for " + this.purpose;
		}

	}

}
