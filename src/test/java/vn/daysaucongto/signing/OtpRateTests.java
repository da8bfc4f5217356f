package vn.daysaucongto.signing;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.support.MutableClock;

import static org.assertj.core.api.Assertions.assertThat;

class OtpRateTests {

	private final MutableClock clock = new MutableClock(Instant.parse("2026-11-18T02:00:00Z"));

	private final OtpRate rate = new OtpRate(new OtpSettings(4, 2, 10), this.clock);

	@Test
	void oneAddressAsksForSoManyAndNoMoreUntilTimePassed() {
		assertThat(asked("10.1.1.1", 6)).isEqualTo(4);
		assertThat(asked("10.1.1.2", 1)).isEqualTo(1);
		this.clock.advance(Duration.ofHours(1));
		assertThat(asked("10.1.1.1", 6)).isEqualTo(4);
	}

	@Test
	void oneAddressDoesNotUseUpTheCodesOfOneCustomer() {
		assertThat(isTaken("10.1.1.1", "DSCT26000001")).isTrue();
		assertThat(isTaken("10.1.1.1", "DSCT26000001")).isTrue();
		assertThat(isTaken("10.1.1.1", "DSCT26000001")).isFalse();
		assertThat(isTaken("10.1.1.2", "DSCT26000001")).isTrue();
	}

	@Test
	void manyAddressesOfOneNetworkAreOneCaller() {
		int taken = 0;
		for (int i = 0; i < 6; i++) {
			taken += isTaken("2001:db8:1:2::" + i, "phone" + i) ? 1 : 0;
		}
		assertThat(taken).isEqualTo(4);
		assertThat(asked("2001:db8:1:3::1", 1)).isEqualTo(1);
	}

	@Test
	void allTogetherAskForSoMany() {
		int taken = 0;
		for (int i = 0; i < 20; i++) {
			taken += isTaken("10.1.1." + i, "phone" + i) ? 1 : 0;
		}
		assertThat(taken).isEqualTo(10);
	}

	/** How many of so many were let through, each for another subject. */
	private int asked(String address, int times) {
		int taken = 0;
		for (int i = 0; i < times; i++) {
			taken += isTaken(address, "phone" + i) ? 1 : 0;
		}
		return taken;
	}

	private boolean isTaken(String address, String subject) {
		try {
			this.rate.take(address, subject);
			return true;
		}
		catch (Refused ex) {
			return false;
		}
	}

}
