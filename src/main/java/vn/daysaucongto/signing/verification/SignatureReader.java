package vn.daysaucongto.signing.verification;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.x509.tsp.TimestampToken;
import vn.daysaucongto.platform.Typed;
import vn.daysaucongto.signing.pades.SignatureGap;
import vn.daysaucongto.signing.pades.SigningKey;

/** Reads one signature of a file. */
final class SignatureReader {

	private static final int LONGEST_NAME = 200;

	private final byte[] pdf;

	private final SigningKey key;

	private final SimpleReport report;

	/** Whether the last signature or time-stamp is right to the end of the file. */
	private final boolean covered;

	SignatureReader(byte[] pdf, SigningKey key, SimpleReport report, boolean covered) {
		this.pdf = pdf;
		this.key = key;
		this.report = report;
		this.covered = covered;
	}

	SignatureReport read(PAdESSignature signature) {
		SignatureGap gap = gap(signature);
		CertificateToken signer = signature.getSigningCertificateToken();
		Instant claimed = instant(signature.getSigningTime());
		Instant stamped = stampedAt(signature).orElse(null);
		SubIndication reason = this.report.getSubIndication(signature.getId());
		return new SignatureReport(signer(signer), issuer(signer), claimed, stamped,
				text(signature.getDataFoundUpToLevel()), isIntact(signature, gap, signer),
				isValidAt(signer, (stamped != null) ? stamped : claimed), signer != null && SigningKey.isTest(signer),
				this.key.certificate().equals(signer), hasRevocationData(signature), gap.signedEnd(),
				later(signature, gap), text(this.report.getIndication(signature.getId())), text(reason));
	}

	private SignatureGap gap(PAdESSignature signature) {
		return new SignatureGap(this.pdf, signature.getPdfRevision().getByteRange());
	}

	/**
	 * The cryptography of DSS, the certificate that the signature itself names, and
	 * nothing else in its place. For our own certificate the place is known to the byte.
	 */
	private boolean isIntact(PAdESSignature signature, SignatureGap gap, CertificateToken signer) {
		boolean named = signer != null
				&& signature.getCandidatesForSigningCertificate().getTheCertificateValidity().isValid();
		return named && signature.getSignatureCryptographicVerification().isSignatureValid()
				&& signature.getPdfRevision().getByteRange().isValid() && isOurPlace(gap, signer);
	}

	private boolean isOurPlace(SignatureGap gap, CertificateToken signer) {
		boolean ours = signer.getPublicKey().equals(this.key.certificate().getPublicKey());
		return ours ? gap.isCanonical(this.key.chain()) : gap.isPlain();
	}

	private PdfReport.Later later(PAdESSignature signature, SignatureGap gap) {
		if (gap.coversWholeFile()) {
			return PdfReport.Later.NOTHING;
		}
		return LaterRevisions.of(signature.getPdfRevision().getModificationDetection(), this.covered,
				signature.hasTProfile() && signature.hasLTProfile());
	}

	private static Optional<Instant> stampedAt(PAdESSignature signature) {
		List<TimestampToken> stamps = signature.getAllTimestamps();
		return stamps.stream()
			.filter((stamp) -> stamp.isSignatureIntact() && stamp.isMessageImprintDataIntact())
			.map((stamp) -> stamp.getGenerationTime().toInstant())
			.min(Instant::compareTo);
	}

	private static boolean hasRevocationData(PAdESSignature signature) {
		return !signature.getCompleteCRLSource().isEmpty() || !signature.getCompleteOCSPSource().isEmpty();
	}

	private static boolean isValidAt(CertificateToken signer, Instant at) {
		return signer != null && at != null && signer.isValidOn(Date.from(at));
	}

	/** What a stranger's certificate says. */
	private static String signer(CertificateToken signer) {
		return (signer != null) ? shown(SigningKey.name(signer.getSubject())) : "";
	}

	private static String issuer(CertificateToken signer) {
		return (signer != null) ? shown(SigningKey.name(signer.getIssuer())) : "";
	}

	private static String shown(String name) {
		String line = Typed.line(name);
		return line.substring(0, Math.min(line.length(), LONGEST_NAME));
	}

	private static Instant instant(Date date) {
		return (date != null) ? date.toInstant() : null;
	}

	private static String text(SignatureLevel level) {
		return (level != null) ? level.toString() : "";
	}

	private static String text(Enum<?> value) {
		return (value != null) ? value.name() : null;
	}

}
