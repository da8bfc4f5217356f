package vn.daysaucongto.signing;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import vn.daysaucongto.platform.Refused;

import org.springframework.stereotype.Service;

/**
 * How many codes may be asked for at the doors that anybody can reach, by one address and
 * by all together: each is a message that costs money and rings at somebody. In memory:
 * of several nodes each counts for itself.
 */
@Service
public class OtpRate {

	/** Addresses that are remembered; a forgotten one begins anew. */
	private static final int MOST_ADDRESSES = 10_000;

	private static final int IPV6_NETWORK_BYTES = 8;

	private final OtpSettings settings;

	private final TimeMeter time;

	private final Bucket all;

	private final Map<String, Bucket> addresses = new LinkedHashMap<>(16, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
			return size() > MOST_ADDRESSES;
		}
	};

	OtpRate(OtpSettings settings, Clock clock) {
		this.settings = settings;
		this.time = new ClockMeter(clock);
		this.all = bucket(settings.perHour());
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
		String network = network(address);
		boolean room = bucketOf(network + " " + subject, this.settings.perAddressAndSubject()).tryConsume(1)
				&& bucketOf(network, this.settings.perAddress()).tryConsume(1) && this.all.tryConsume(1);
		if (!room) {
			throw new Refused("signing.otp.tooMany");
		}
	}

	private Bucket bucketOf(String key, int perHour) {
		synchronized (this.addresses) {
			return this.addresses.computeIfAbsent(key, (unknown) -> bucket(perHour));
		}
	}

	private Bucket bucket(int perHour) {
		return Bucket.builder()
			.addLimit((limit) -> limit.capacity(perHour).refillGreedy(perHour, Duration.ofHours(1)))
			.withCustomTimePrecision(this.time)
			.build();
	}

	/** With IPv6 one caller has a whole network of addresses. */
	private static String network(String address) {
		try {
			InetAddress parsed = InetAddress.getByName(address);
			return (parsed instanceof Inet6Address)
					? Arrays.toString(Arrays.copyOf(parsed.getAddress(), IPV6_NETWORK_BYTES)) : address;
		}
		catch (UnknownHostException ex) {
			return address;
		}
	}

	private record ClockMeter(Clock clock) implements TimeMeter {

		@Override
		public long currentTimeNanos() {
			return Duration.ofMillis(this.clock.millis()).toNanos();
		}

		@Override
		public boolean isWallClockBased() {
			return true;
		}

	}

}
