package vn.daysaucongto.notification.zalo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The access token of the app, renewed when it ends or is refused.
 * <p>
 * A refresh token works once: whoever renews holds the lock of the app's row, so that no
 * two nodes spend the same one, and stores the new pair in the transaction of that lock.
 * Elsewhere nothing is called while a transaction holds locks; here the lock is what the
 * call needs. It is a transaction of its own, and the row is for this only: who waits for
 * it wants the same token. The call's time-outs bound the wait, and where the other node
 * hangs, the transaction's.
 * <p>
 * A crash, or a commit that fails, between Zalo's answer and the commit loses the pair:
 * no order of the two can rule that out. The spent token is tried once more, Zalo refuses
 * it, and that is the alarm: notices take their other channels until the administrator
 * gets a refresh token from Zalo and puts it into {@code app.zalo.refresh-token}.
 */
class ZaloTokens {

	private static final Logger log = LoggerFactory.getLogger(ZaloTokens.class);

	private final ZaloTokenRows rows;

	private final ZaloTokenService service;

	private final TransactionTemplate ownTransaction;

	private final Clock clock;

	private final String configured;

	private final String seed;

	/**
	 * Knows the tokens of one app.
	 * @param longest of a transaction that renews
	 * @param configured the refresh token from the settings
	 */
	ZaloTokens(ZaloTokenRows rows, ZaloTokenService service, PlatformTransactionManager transactions, Clock clock,
			Duration longest, String configured) {
		this.rows = rows;
		this.service = service;
		this.ownTransaction = new TransactionTemplate(transactions);
		this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.ownTransaction.setTimeout(Math.toIntExact(longest.toSeconds()));
		this.clock = clock;
		this.configured = configured;
		this.seed = digest(configured);
	}

	/** The one that is stored, or a new one. */
	ZaloAccess current() {
		try {
			return this.rows.find()
				.filter((token) -> token.grewFrom(this.seed) && token.isUsable(this.clock.instant()))
				.<ZaloAccess>map((token) -> new ZaloAccess.Granted(token.access()))
				.orElseGet(() -> insteadOf(null));
		}
		catch (DataAccessException ex) {
			return stored(ex);
		}
	}

	/**
	 * Another one than that which Zalo refused, or than none.
	 * @param refused or null
	 */
	ZaloAccess insteadOf(String refused) {
		try {
			prepare();
			return this.ownTransaction.execute((locked) -> renewed(this.rows.lock(), refused));
		}
		catch (DataAccessException | TransactionException ex) {
			return stored(ex);
		}
	}

	private void prepare() {
		try {
			this.ownTransaction.executeWithoutResult((prepared) -> this.rows.prepare());
		}
		catch (DuplicateKeyException ex) {
			log.debug("Another node was first");
		}
	}

	private ZaloAccess renewed(ZaloToken stored, String refused) {
		Instant now = this.clock.instant();
		boolean grown = stored.grewFrom(this.seed);
		if (grown && stored.isUsable(now) && !stored.access().equals(refused)) {
			// somebody else was faster
			return new ZaloAccess.Granted(stored.access());
		}
		if (grown && stored.wasJustRefused(now)) {
			return new ZaloAccess.Denied("refresh token refused");
		}
		boolean next = grown && stored.refresh() != null;
		ZaloTokenService.Answer answer = this.service.renew(next ? stored.refresh() : this.configured);
		if (answer instanceof ZaloTokenService.Pair pair) {
			this.rows.store(stored.renewed(this.seed, pair.access(), pair.refresh(), now.plus(pair.life())));
			return new ZaloAccess.Granted(pair.access());
		}
		if (answer instanceof ZaloTokenService.Refused refusal) {
			log.error("Zalo renews its access no more ({}): a new app.zalo.refresh-token is needed", refusal.reason());
			this.rows.store(stored.refused(this.seed, now));
			return new ZaloAccess.Denied("refresh token refused");
		}
		return new ZaloAccess.Denied(((ZaloTokenService.Unknown) answer).reason());
	}

	private static ZaloAccess stored(RuntimeException failure) {
		log.warn("Zalo tokens could not be read or stored", failure);
		return new ZaloAccess.Denied("tokens: " + failure.getClass().getSimpleName());
	}

	private static String digest(String token) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
