package vn.daysaucongto.signing.pades;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.pdf.modifications.PdfModificationDetection;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Looks at a signed file as a stranger would, before anybody relies on it. */
final class SignedPdf {

	private SignedPdf() {
	}

	/**
	 * The file begins with what was signed, all of it is covered, and the signature is
	 * right and of that level, down to what it proves of itself.
	 * @throws IllegalStateException naming what is wrong
	 */
	static void require(byte[] signed, byte[] original, CertificateToken signer, Proof proof) {
		if (!Arrays.equals(signed, 0, Math.min(original.length, signed.length), original, 0, original.length)) {
			throw wrong("it does not begin with the confirmed file");
		}
		if (proof.level() == Level.B_LT) {
			coveredEnd(signed);
		}
		else {
			requireCovered(signed);
		}
		PDFDocumentAnalyzer analyzer = analyzer(signed, proof.verifier());
		List<AdvancedSignature> signatures = analyzer.getSignatures();
		if (signatures.size() != 1) {
			throw wrong("it has " + signatures.size() + " signatures");
		}
		PAdESSignature signature = (PAdESSignature) signatures.get(0);
		if (!signature.getSignatureCryptographicVerification().isSignatureValid()) {
			throw wrong(signature.getSignatureCryptographicVerification().getErrorMessage());
		}
		if (!signer.equals(signature.getSigningCertificateToken())) {
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

	/** Every byte but the signature itself: nothing before, between or after. */
	static void requireCovered(byte[] signed) {
		if (coveredEnd(signed) != signed.length) {
			throw wrong("its byte range leaves something out at the end");
		}
	}

	/**
	 * How many bytes the signature covers: from the first one on, all but itself.
	 */
	static int coveredEnd(byte[] signed) {
		try (PDDocument document = Loader.loadPDF(signed)) {
			int[] range = document.getLastSignatureDictionary().getByteRange();
			boolean whole = range.length == 4 && range[0] == 0 && range[2] + range[3] <= signed.length;
			if (!whole || signed[range[1]] != '<' || signed[range[2] - 1] != '>') {
				throw wrong("its byte range leaves something out: " + Arrays.toString(range));
			}
			for (int i = range[1] + 1; i < range[2] - 1; i++) {
				if (Character.digit(signed[i], 16) < 0) {
					throw wrong("something stands where only the signature may stand");
				}
			}
			return range[2] + range[3];
		}
		catch (IOException ex) {
			throw new IllegalStateException("The signed file can't be read", ex);
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
