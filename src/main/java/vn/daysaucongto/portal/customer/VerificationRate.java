package vn.daysaucongto.portal.customer;

import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;
import vn.daysaucongto.platform.Rate;
import vn.daysaucongto.platform.Refused;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How often one address may have contracts verified: a file is work, and whoever tries
 * many codes has none.
 */
@Component
class VerificationRate {

	private final Rate files;

	private final Rate codes;

	private final HttpServletRequest http;

	VerificationRate(@Value("${app.verification.files-per-address:60}") int filesPerHour,
			@Value("${app.verification.codes-per-address:30}") int codesPerHour, Clock clock, HttpServletRequest http) {
		this.files = new Rate(filesPerHour, clock);
		this.codes = new Rate(codesPerHour, clock);
		this.http = http;
	}

	/** One more file. @throws Refused when it is one too many within an hour */
	void takeFile() {
		take(this.files);
	}

	/** One more code. @throws Refused when it is one too many within an hour */
	void takeCode() {
		take(this.codes);
	}

	private void take(Rate rate) {
		if (!rate.take(Rate.caller(this.http.getRemoteAddr()))) {
			throw new Refused("portal.verify.tooOften");
		}
	}

}
