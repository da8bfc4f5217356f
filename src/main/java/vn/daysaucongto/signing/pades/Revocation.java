package vn.daysaucongto.signing.pades;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.CertificateExtensionsUtils;
import eu.europa.esig.dss.spi.validation.SignatureValidationContext;
import eu.europa.esig.dss.spi.x509.revocation.RevocationToken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.daysaucongto.platform.Refused;

import org.springframework.stereotype.Component;

/** Whether the utility's certificate, or one above it, was revoked. */
@Component
class Revocation {

	private static final Logger log = LoggerFactory.getLogger(Revocation.class);

	private final Authorities authorities;

	private final boolean required;

	/** Those that somebody may have revoked: not the roots. */
	private final List<CertificateToken> certificates;

	private final Clock clock;

	/** When a certificate was revoked, as last heard; null while none is known to be. */
	private volatile Instant revokedAt;

	Revocation(Authorities authorities, SigningSettings settings, SigningKey key, TrustAnchors anchors, Clock clock) {
		this.authorities = authorities;
		this.required = settings.needsRevocationAnswers();
		this.certificates = Arrays.stream(key.chain())
			.filter((certificate) -> !anchors.contain(certificate) && !certificate.isSelfSigned())
			.toList();
		this.clock = clock;
		if (this.required) {
			requireSomebodyToAsk();
		}
	}

	/**
	 * What was heard last; asks nobody.
	 * @throws Refused naming the day
	 */
	void requireNotKnown() {
		Instant at = this.revokedAt;
		if (at != null) {
			throw new Refused("signing.certificate.revoked", SignatureTexts.day(at));
		}
	}

	/**
	 * Asks.
	 * @throws Refused naming the day when one was revoked
	 * @throws IllegalStateException when an answer is required and there is none
	 */
	void require(Outside outside) {
		if (this.certificates.isEmpty()) {
			return;
		}
		Instant now = this.clock.instant();
		SignatureValidationContext context = new SignatureValidationContext(Date.from(now));
		context.initialize(this.authorities.asking(outside));
		this.certificates.forEach(context::addCertificateTokenForVerification);
		context.validate();
		List<CertificateToken> unanswered = new ArrayList<>();
		for (CertificateToken certificate : this.certificates) {
			List<RevocationToken<?>> answers = context.getRevocationData(certificate);
			answers.stream().filter((answer) -> answer.getStatus().isRevoked()).findFirst().ifPresent(this::isKnown);
			if (answers.stream().noneMatch((answer) -> saysGood(answer, now))) {
				unanswered.add(certificate);
			}
		}
		if (unanswered.isEmpty()) {
			this.revokedAt = null;
		}
		requireNotKnown();
		unanswered.forEach(this::hasNoAnswer);
	}

	private void isKnown(RevocationToken<?> revocation) {
		this.revokedAt = revocation.getRevocationDate().toInstant();
		requireNotKnown();
	}

	private static boolean saysGood(RevocationToken<?> answer, Instant now) {
		return answer.getStatus().isGood()
				&& (answer.getNextUpdate() == null || now.isBefore(answer.getNextUpdate().toInstant()));
	}

	private void hasNoAnswer(CertificateToken certificate) {
		String what = "Nobody says whether the certificate " + certificate.getSubject().getRFC2253() + " was revoked";
		if (this.required) {
			throw new IllegalStateException(what);
		}
		log.warn("{}: it is used nevertheless, as app.signing.revocation allows", what);
	}

	private void requireSomebodyToAsk() {
		this.certificates.stream()
			.filter((certificate) -> CertificateExtensionsUtils.getOCSPAccessUrls(certificate).isEmpty()
					&& CertificateExtensionsUtils.getCRLAccessUrls(certificate).isEmpty())
			.findAny()
			.ifPresent((certificate) -> {
				throw new IllegalStateException("app.signing.level or app.signing.revocation asks for revocation data,"
						+ " but the certificate " + certificate.getSubject().getRFC2253() + " names nobody to ask");
			});
	}

}
