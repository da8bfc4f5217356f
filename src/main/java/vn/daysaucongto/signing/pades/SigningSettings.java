package vn.daysaucongto.signing.pades;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the utility signs. What contradicts itself ends the start.
 *
 * @param level of the signatures
 * @param timestampUrl the RFC 3161 server, for {@code B_T} and {@code B_LT}
 * @param timestampPolicy OID of the policy that is asked of it; empty for its own choice
 * @param trusted file with the certificates (PEM) that the utility's own and the
 * time-stamp server's lead to
 * @param revocation whether an answer is needed before signing; {@code B_LT} needs it
 * @param title of who signs, as the visible block says; may be empty
 * @param connectTimeout how long to wait for a connection
 * @param answerTimeout how long one answer may take, to its last byte
 */
@ConfigurationProperties("app.signing")
record SigningSettings(@DefaultValue("B_B") Level level, @DefaultValue("") String timestampUrl,
		@DefaultValue("") String timestampPolicy, @DefaultValue("") String trusted,
		@DefaultValue("IF_REACHABLE") RevocationRule revocation, @DefaultValue("") String title,
		@DefaultValue("3s") Duration connectTimeout, @DefaultValue("8s") Duration answerTimeout) {

	/**
	 * All that is asked while one contract is signed; the engine's job lock is a minute.
	 */
	static final Duration ALL_ANSWERS = Duration.ofSeconds(40);

	SigningSettings {
		if (level.isTimestamped() && timestampUrl.isBlank()) {
			throw contradiction(level, "app.signing.timestamp-url is not set");
		}
		if (level.isTimestamped() && trusted.isBlank()) {
			throw contradiction(level, "app.signing.trusted is not set");
		}
		if (!level.isTimestamped() && !timestampUrl.isBlank()) {
			throw contradiction(level, "app.signing.timestamp-url is set: nothing would be time-stamped");
		}
	}

	boolean needsRevocationAnswers() {
		return this.level == Level.B_LT || this.revocation == RevocationRule.REQUIRED;
	}

	private static IllegalStateException contradiction(Level level, String what) {
		return new IllegalStateException("app.signing.level is " + level + ", but " + what);
	}

}
