package vn.daysaucongto.portal.customer;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import vn.daysaucongto.platform.FieldProblem;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.Phone;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.signing.OtpChallenges;
import vn.daysaucongto.signing.OtpCheck;
import vn.daysaucongto.signing.OtpPurpose;
import vn.daysaucongto.signing.OtpRate;

import org.springframework.stereotype.Component;

/**
 * One-time codes as the pages and the API use them: a wrong one is a problem at field
 * otp.
 */
@Component
class CustomerOtp {

	private static final int LOCKED_MINUTES = 30;

	/** Names the session where codes were asked for; of no use to anybody else. */
	private static final String ASKER = "portal.otp.asker";

	private final OtpChallenges challenges;

	private final OtpRate rate;

	private final HttpServletRequest http;

	CustomerOtp(OtpChallenges challenges, OtpRate rate, HttpServletRequest http) {
		this.challenges = challenges;
		this.rate = rate;
		this.http = http;
	}

	/**
	 * A form whose phone is corrected is another subject: no waiting for a typing
	 * mistake.
	 */
	long verifyPhone(String form, Phone phone) {
		this.rate.take(this.http.getRemoteAddr(), phone.e164());
		return this.challenges.issue(OtpPurpose.PHONE_VERIFICATION, subject(form, phone), phone, null, null, null);
	}

	void checkPhone(long challenge, String form, Phone phone, String typed) {
		require(this.challenges.check(challenge, OtpPurpose.PHONE_VERIFICATION, subject(form, phone), typed));
	}

	private static String subject(String form, Phone phone) {
		return form + "/" + phone.e164();
	}

	/**
	 * Sends a code to the registered phone.
	 * @param phone null when there is no such request, which nobody shall notice
	 */
	long login(RequestCode code, Phone phone) {
		this.rate.take(this.http.getRemoteAddr(), code.value());
		return this.challenges.issueLogin(code, asker(), phone);
	}

	void checkLogin(long challenge, RequestCode code, String typed) {
		require(this.challenges.checkLogin(challenge, code, asker(), typed));
	}

	private String asker() {
		HttpSession session = this.http.getSession();
		String known = (String) session.getAttribute(ASKER);
		if (known != null) {
			return known;
		}
		String fresh = RequestForm.newToken();
		session.setAttribute(ASKER, fresh);
		return fresh;
	}

	private static void require(OtpCheck result) {
		FieldProblem problem = switch (result) {
			case RIGHT -> null;
			case WRONG -> FieldProblem.of("otp", "signing.otp.wrong");
			case EXPIRED -> FieldProblem.of("otp", "signing.otp.expired");
			case SPENT -> FieldProblem.of("otp", "signing.otp.spent");
			case LOCKED -> FieldProblem.of("otp", "signing.otp.locked", LOCKED_MINUTES);
			case LOCKED_TODAY, BLOCKED -> FieldProblem.of("otp", "signing.otp.lockedToday");
		};
		if (problem != null) {
			throw new InvalidInput(List.of(problem));
		}
	}

}
