package vn.daysaucongto.signing.pades;

import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Asks now and then, so that the form knows of a revocation before somebody signs: it
 * asks nobody itself.
 */
@Component
class RevocationWatch {

	private static final Logger log = LoggerFactory.getLogger(RevocationWatch.class);

	private final Revocation revocation;

	private final Authorities authorities;

	RevocationWatch(Revocation revocation, Authorities authorities) {
		this.revocation = revocation;
		this.authorities = authorities;
	}

	@Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
	void look() {
		try {
			this.revocation.require(this.authorities.outside());
		}
		catch (RuntimeException ex) {
			log.warn("Nothing can be signed with the utility's certificate: {}", ex.getMessage());
		}
	}

}
