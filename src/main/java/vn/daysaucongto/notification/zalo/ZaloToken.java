package vn.daysaucongto.notification.zalo;

import java.time.Duration;
import java.time.Instant;

/**
 * What is stored of an app's access.
 *
 * @param seed digest of the configured refresh token that was used last, or null
 * @param seedBefore digest of the one before, or null
 * @param access the access token, or null
 * @param refresh the refresh token that comes next, or null
 * @param expiresAt when the access token ends, or null
 * @param refusedAt when Zalo refused to renew, or null
 */
record ZaloToken(String seed, String seedBefore, String access, String refresh, Instant expiresAt, Instant refusedAt) {

	/** A call takes its time. */
	private static final Duration MARGIN = Duration.ofMinutes(1);

	/** Somebody has to act: asking more often changes nothing. */
	private static final Duration AFTER_REFUSAL = Duration.ofMinutes(15);

	/**
	 * Whether the configured refresh token is one that was used: a node that still runs
	 * with the settings of before does not bring them back.
	 */
	boolean grewFrom(String configured) {
		return configured.equals(this.seed) || configured.equals(this.seedBefore);
	}

	boolean isUsable(Instant now) {
		return this.access != null && now.isBefore(this.expiresAt.minus(MARGIN));
	}

	boolean wasJustRefused(Instant now) {
		return this.refusedAt != null && now.isBefore(this.refusedAt.plus(AFTER_REFUSAL));
	}

	/** Renewed with what was stored, or with the configured token of this digest. */
	ZaloToken renewed(String configured, String newAccess, String newRefresh, Instant newEnd) {
		boolean grown = grewFrom(configured);
		return new ZaloToken(grown ? this.seed : configured, grown ? this.seedBefore : this.seed, newAccess, newRefresh,
				newEnd, null);
	}

	ZaloToken refused(String configured, Instant now) {
		boolean grown = grewFrom(configured);
		return new ZaloToken(grown ? this.seed : configured, grown ? this.seedBefore : this.seed, this.access,
				this.refresh, this.expiresAt, now);
	}

	/** Without the tokens. */
	@Override
	public String toString() {
		return "ZaloToken[until " + this.expiresAt + "]";
	}

}
