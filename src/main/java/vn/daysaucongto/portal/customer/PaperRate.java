package vn.daysaucongto.portal.customer;

import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;
import vn.daysaucongto.platform.Rate;
import vn.daysaucongto.platform.Refused;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How many papers one address may send for forms that are not sent yet: anybody may open
 * as many forms as they like, and each has room for its papers.
 */
@Component
class PaperRate {

	private final Rate addresses;

	private final HttpServletRequest http;

	PaperRate(@Value("${app.papers.per-address:120}") int perHour, Clock clock, HttpServletRequest http) {
		this.addresses = new Rate(perHour, clock);
		this.http = http;
	}

	/**
	 * One more.
	 * @throws Refused when it is one too many within an hour
	 */
	void take() {
		if (!this.addresses.take(Rate.caller(this.http.getRemoteAddr()))) {
			throw new Refused("portal.upload.tooOften");
		}
	}

}
