package vn.daysaucongto.platform;

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

/**
 * How often something may be done within an hour, counted for each name apart. In memory:
 * of several nodes each counts for itself.
 */
public final class Rate {

	/** Names that are remembered; a forgotten one begins anew. */
	private static final int MOST_NAMES = 10_000;

	private static final int IPV6_NETWORK_BYTES = 8;

	private final int perHour;

	private final TimeMeter time;

	private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
			return size() > MOST_NAMES;
		}
	};

	public Rate(int perHour, Clock clock) {
		this.perHour = perHour;
		this.time = new ClockMeter(clock);
	}

	/**
	 * Once more.
	 * @return false when that is once too often
	 */
	public boolean take(String name) {
		synchronized (this.buckets) {
			return this.buckets.computeIfAbsent(name, (unknown) -> bucket()).tryConsume(1);
		}
	}

	private Bucket bucket() {
		return Bucket.builder()
			.addLimit((limit) -> limit.capacity(this.perHour).refillGreedy(this.perHour, Duration.ofHours(1)))
			.withCustomTimePrecision(this.time)
			.build();
	}

	/**
	 * The caller behind an address: with IPv6 one caller has a whole network of them.
	 */
	public static String caller(String address) {
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
