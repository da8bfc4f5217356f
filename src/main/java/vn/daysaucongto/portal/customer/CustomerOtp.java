package vn.daysaucongto.portal.customer;

import java.util.List;

import vn.daysaucongto.platform.FieldProblem;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.Phone;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.signing.OtpChallenges;
import vn.daysaucongto.signing.OtpCheck;
import vn.daysaucongto.signing.OtpPurpose;

import org.springframework.stereotype.Component;

/**
 * One-time codes as the pages and the API use them: a wrong one is a problem at field
 * otp.
 */
@Component
class CustomerOtp {

	private static final int LOCKED_MINUTES = 30;

	private final OtpChallenges challenges;

	CustomerOtp(OtpChallenges challenges) {
		this.challenges = challenges;
	}

	/**
	 * A form whose phone is corrected is another subject: no waiting for a typing
	 * mistake.
	 */
	long verifyPhone(String token, Phone phone) {
		return this.challenges.issue(OtpPurpose.PHONE_VERIFICATION, subject(token, phone), phone, null, null);
	}

	void checkPhone(long challenge, String token, Phone phone, String typed) {
		require(this.challenges.check(challenge, OtpPurpose.PHONE_VERIFICATION, subject(token, phone), typed));
	}

	private static String subject(String token, Phone phone) {
		return token + "/" + phone.e164();
	}

	/**
	 * Sends a code to the registered phone.
	 * @param phone null when there is no such request, which nobody shall notice
	 */
	long login(RequestCode code, Phone phone) {
		return (phone != null) ? this.challenges.issue(OtpPurpose.LOGIN, code.value(), phone, code, null)
				: this.challenges.issueDecoy(OtpPurpose.LOGIN, code.value());
	}

	void checkLogin(long challenge, RequestCode code, String typed) {
		require(this.challenges.check(challenge, OtpPurpose.LOGIN, code.value(), typed));
	}

	private static void require(OtpCheck result) {
		FieldProblem problem = switch (result) {
			case RIGHT -> null;
			case WRONG -> FieldProblem.of("otp", "signing.otp.wrong");
			case EXPIRED -> FieldProblem.of("otp", "signing.otp.expired");
			case LOCKED -> FieldProblem.of("otp", "signing.otp.locked", LOCKED_MINUTES);
		};
		if (problem != null) {
			throw new InvalidInput(List.of(problem));
		}
	}

}
