package vn.daysaucongto.signing.pades;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.model.x509.X500PrincipalHelper;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.spi.CertificateExtensionsUtils;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.ValidationContext;
import eu.europa.esig.dss.spi.x509.tsp.TimestampToken;
import org.bouncycastle.asn1.x509.KeyPurposeId;

/**
 * What a signature has to prove of itself: its time, and that its certificates were good.
 *
 * @param verifier asks nobody
 * @param signedAt when it was made, by our clock
 */
record Proof(Level level, CertificateVerifier verifier, TrustAnchors anchors, Instant signedAt) {

	/** How far the time-stamp server's clock and ours may be apart. */
	private static final Duration CLOCKS = Duration.ofMinutes(10);

	void require(PAdESSignature signature, PDFDocumentAnalyzer analyzer) {
		if (this.level.isTimestamped()) {
			requireTimestamp(signature.getSignatureTimestamps());
		}
		if (this.level == Level.B_LT) {
			requireRevocationData(analyzer);
		}
	}

	private void requireTimestamp(List<TimestampToken> timestamps) {
		if (timestamps.size() != 1) {
			throw SignedPdf.wrong("it has " + timestamps.size() + " time-stamps");
		}
		TimestampToken timestamp = timestamps.get(0);
		Date time = timestamp.getGenerationTime();
		if (!timestamp.isMessageImprintDataFound() || !timestamp.isMessageImprintDataIntact()) {
			throw SignedPdf.wrong("the time-stamp is of something else");
		}
		if (Duration.between(this.signedAt, time.toInstant()).abs().compareTo(CLOCKS) > 0) {
			throw SignedPdf.wrong("the time-stamp says " + time.toInstant() + ", and it is " + this.signedAt);
		}
		List<CertificateToken> certificates = timestamp.getCertificates();
		CertificateToken server = certificates.stream()
			.filter((certificate) -> timestamp.isSignedBy(certificate) && timestamp.isSignatureIntact())
			.findFirst()
			.orElseThrow(() -> SignedPdf.wrong("nobody signed the time-stamp"));
		if (!isForTimestamps(server) || !this.anchors.vouchFor(server, certificates, time)) {
			throw SignedPdf.wrong("the time-stamp is by a stranger: " + name(server.getSubject()));
		}
	}

	private static boolean isForTimestamps(CertificateToken certificate) {
		var usages = CertificateExtensionsUtils.getExtendedKeyUsage(certificate);
		return usages != null && usages.getOids().contains(KeyPurposeId.id_kp_timeStamping.getId());
	}

	private void requireRevocationData(PDFDocumentAnalyzer analyzer) {
		ValidationContext context = analyzer.validate();
		if (!context.checkAllRequiredRevocationDataPresent()) {
			throw SignedPdf.wrong("revocation data is missing");
		}
		if (!context.checkAllSignatureCertificatesNotRevoked()) {
			throw SignedPdf.wrong("a certificate was revoked");
		}
		if (!context.checkAllTimestampsValid()) {
			throw SignedPdf.wrong("the time-stamp is not valid");
		}
	}

	private static String name(X500PrincipalHelper subject) {
		return subject.getRFC2253();
	}

}
