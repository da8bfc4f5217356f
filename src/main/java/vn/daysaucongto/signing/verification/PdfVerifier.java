package vn.daysaucongto.signing.verification;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.pades.exception.InvalidPasswordException;
import eu.europa.esig.dss.pades.exception.ProtectedDocumentException;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pades.validation.timestamp.PdfTimestampToken;
import eu.europa.esig.dss.pdf.PdfCMSRevision;
import eu.europa.esig.dss.validation.reports.Reports;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.daysaucongto.signing.pades.SignatureGap;
import vn.daysaucongto.signing.pades.SigningKey;
import vn.daysaucongto.signing.verification.PdfReport.Unreadable;

import org.springframework.stereotype.Component;

/** Looks at the signatures of a file, whoever made it. */
@Component
class PdfVerifier {

	private static final Logger log = LoggerFactory.getLogger(PdfVerifier.class);

	private final OfflineValidation validation;

	private final SigningKey key;

	PdfVerifier(OfflineValidation validation, SigningKey key) {
		this.validation = validation;
		this.key = key;
	}

	/** A file that anybody may have made to do harm. */
	PdfReport verify(byte[] file) {
		Optional<Unreadable> refused = PdfLimits.check(file);
		return refused.map(PdfReport::unreadable).orElseGet(() -> verifyTrusted(file));
	}

	/** A file that this application made. */
	PdfReport verifyTrusted(byte[] file) {
		ValidationPolicy policy = this.validation.policy();
		try {
			return read(file, policy);
		}
		catch (RuntimeException | StackOverflowError ex) {
			// its words would be the stranger's own
			log.info("A file can't be read: {}", ex.getClass().getSimpleName());
			return PdfReport.unreadable(why(ex));
		}
	}

	private PdfReport read(byte[] file, ValidationPolicy policy) {
		PDFDocumentValidator validator = this.validation.of(file);
		Reports reports = validator.validateDocument(policy);
		List<PAdESSignature> signatures = validator.getSignatures().stream().map(PAdESSignature.class::cast).toList();
		boolean covered = revisions(signatures)
			.anyMatch((revision) -> new SignatureGap(file, revision.getByteRange()).coversWholeFile());
		SignatureReader reader = new SignatureReader(file, this.key, reports.getSimpleReport(), covered);
		return PdfReport.of(signatures.stream()
			.map(reader::read)
			.sorted(Comparator.comparing(SignatureReport::signedBytes))
			.toList());
	}

	/** Up to which signatures and time-stamps are right. */
	private static Stream<PdfCMSRevision> revisions(List<PAdESSignature> signatures) {
		return signatures.stream()
			.flatMap((signature) -> Stream.concat(Stream.of(signature.getPdfRevision()),
					signature.getDocumentTimestamps()
						.stream()
						.filter((stamp) -> stamp.isSignatureIntact() && stamp.isMessageImprintDataIntact())
						.map((stamp) -> ((PdfTimestampToken) stamp).getPdfRevision())));
	}

	private static Unreadable why(Throwable broken) {
		if (broken instanceof StackOverflowError) {
			return Unreadable.TOO_COMPLEX;
		}
		boolean encrypted = Stream.iterate(broken, (cause) -> cause != null, Throwable::getCause)
			.anyMatch((cause) -> cause instanceof InvalidPasswordException
					|| cause instanceof ProtectedDocumentException);
		return encrypted ? Unreadable.ENCRYPTED : Unreadable.BROKEN;
	}

}
