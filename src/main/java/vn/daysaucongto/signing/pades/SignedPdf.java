package vn.daysaucongto.signing.pades;

import java.util.Arrays;
import java.util.List;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.pdf.modifications.PdfModificationDetection;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;

/** Looks at a signed file as a stranger would, before anybody relies on it. */
final class SignedPdf {

	private SignedPdf() {
	}

	/**
	 * The file begins with what was signed, all of it is covered, and the signature is
	 * right and of that level, down to what it proves of itself.
	 * @param chain of the signer, whose own certificate is the first
	 * @throws IllegalStateException naming what is wrong
	 */
	static void require(byte[] signed, byte[] original, CertificateToken[] chain, Proof proof) {
		if (!Arrays.equals(signed, 0, Math.min(original.length, signed.length), original, 0, original.length)) {
			throw wrong("it does not begin with the confirmed file");
		}
		PDFDocumentAnalyzer analyzer = analyzer(signed, proof.verifier());
		List<AdvancedSignature> signatures = analyzer.getSignatures();
		if (signatures.size() != 1) {
			throw wrong("it has " + signatures.size() + " signatures");
		}
		PAdESSignature signature = (PAdESSignature) signatures.get(0);
		requireCovered(new SignatureGap(signed, signature.getPdfRevision().getByteRange()), chain, proof.level());
		if (!signature.getSignatureCryptographicVerification().isSignatureValid()) {
			throw wrong(signature.getSignatureCryptographicVerification().getErrorMessage());
		}
		if (!chain[0].equals(signature.getSigningCertificateToken())) {
			throw wrong("another certificate signed it");
		}
		if (signature.getDataFoundUpToLevel() != proof.level().dss()) {
			throw wrong("it is " + signature.getDataFoundUpToLevel());
		}
		requireNothingBut(signature.getPdfRevision().getModificationDetection());
		proof.require(signature, analyzer);
	}

	private static PDFDocumentAnalyzer analyzer(byte[] signed, CertificateVerifier verifier) {
		PDFDocumentAnalyzer analyzer = new PDFDocumentAnalyzer(new InMemoryDocument(signed));
		analyzer.setCertificateVerifier(verifier);
		return analyzer;
	}

	/**
	 * Every byte but the signature itself is signed, but for what is added at the end to
	 * prove it for longer.
	 */
	private static void requireCovered(SignatureGap gap, CertificateToken[] chain, Level level) {
		if ((level == Level.B_LT) ? gap.signedEnd() == 0 : !gap.coversWholeFile()) {
			throw wrong("its byte range leaves something out");
		}
		if ((level == Level.B_B) ? !gap.isCanonical(chain) : !gap.isPlain()) {
			throw wrong("something stands where only the signature may stand");
		}
	}

	/**
	 * What follows the signature adds to its proof, and changes nothing that is shown.
	 */
	private static void requireNothingBut(PdfModificationDetection changes) {
		if (changes == null) {
			return;
		}
		var objects = changes.getObjectModifications();
		boolean others = objects != null && !(objects.getFormFillInAndSignatureCreationChanges().isEmpty()
				&& objects.getAnnotCreationChanges().isEmpty() && objects.getUndefinedChanges().isEmpty());
		if (others || changes.areModificationsDetected()) {
			throw wrong("something was changed after the signature");
		}
	}

	static IllegalStateException wrong(String what) {
		return new IllegalStateException("The signed file is wrong: " + what);
	}

}
