package vn.daysaucongto.signing;

import java.time.Clock;

import vn.daysaucongto.platform.Rate;
import vn.daysaucongto.platform.Refused;

import org.springframework.stereotype.Service;

/**
 * How many codes may be asked for at the doors that anybody can reach, by one address and
 * by all together: each is a message that costs money and rings at somebody. In memory:
 * of several nodes each counts for itself.
 */
@Service
public class OtpRate {

	private static final String ALL = "";

	private final Rate addressesAndSubjects;

	private final Rate addresses;

	private final Rate all;

	OtpRate(OtpSettings settings, Clock clock) {
		this.addressesAndSubjects = new Rate(settings.perAddressAndSubject(), clock);
		this.addresses = new Rate(settings.perAddress(), clock);
		this.all = new Rate(settings.perHour(), clock);
	}

	/**
	 * One more code is asked for.
	 * @param address of the caller; its own share goes first, so that one caller can't
	 * use up what is for all
	 * @param subject what the code is for: one caller can't use up the codes of one
	 * customer either
	 * @throws Refused when it is one too many
	 */
	public void take(String address, String subject) {
		String caller = Rate.caller(address);
		boolean room = this.addressesAndSubjects.take(caller + " " + subject) && this.addresses.take(caller)
				&& this.all.take(ALL);
		if (!room) {
			throw new Refused("signing.otp.tooMany");
		}
	}

}
