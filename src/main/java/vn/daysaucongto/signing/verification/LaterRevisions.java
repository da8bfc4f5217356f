package vn.daysaucongto.signing.verification;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import eu.europa.esig.dss.pdf.PdfArray;
import eu.europa.esig.dss.pdf.PdfDict;
import eu.europa.esig.dss.pdf.PdfObject;
import eu.europa.esig.dss.pdf.modifications.ObjectModification;
import eu.europa.esig.dss.pdf.modifications.PdfModificationDetection;
import eu.europa.esig.dss.pdf.modifications.PdfObjectModifications;
import vn.daysaucongto.signing.verification.PdfReport.Later;

/**
 * What came into a file after a signature. DSS puts comments and filled-in fields into
 * one heap with further signatures: here each change has to be the place of a signature,
 * or it is a change.
 */
final class LaterRevisions {

	/** What the catalogue tells readers of forms when there is a signature. */
	private static final Set<String> FORM_SETTINGS = Set.of("SigFlags", "DR", "DA");

	private LaterRevisions() {
	}

	/**
	 * @param covered whether a later signature is right to the end of the file
	 * @param longTerm whether the signature is of a level that brings data along for
	 * later checks
	 */
	static Later of(PdfModificationDetection found, boolean covered, boolean longTerm) {
		if (found == null || !found.getPageDifferences().isEmpty()) {
			return Later.OTHER;
		}
		PdfObjectModifications changes = found.getObjectModifications();
		boolean others = Stream.of(changes.getAnnotCreationChanges(), changes.getUndefinedChanges())
			.anyMatch((list) -> !list.isEmpty());
		List<ObjectModification> filled = changes.getFormFillInAndSignatureCreationChanges();
		if (others || !filled.stream().allMatch(LaterRevisions::isOfASignature)) {
			return Later.OTHER;
		}
		if (covered) {
			return Later.SIGNATURES;
		}
		return (longTerm && filled.isEmpty() && !changes.getSecureChanges().isEmpty()) ? Later.VALIDATION_DATA
				: Later.OTHER;
	}

	private static boolean isOfASignature(ObjectModification change) {
		return isSignatureField(change.getFinalObject()) || (change.getObjectTree().getKeyChain().contains("AcroForm")
				&& FORM_SETTINGS.contains(change.getObjectTree().getLastKey()));
	}

	/** One, or the list of them on a page that had none. */
	private static boolean isSignatureField(PdfObject object) {
		if (object instanceof PdfArray list) {
			return list.size() > 0 && IntStream.range(0, list.size())
				.mapToObj(list::getAsDict)
				.allMatch(LaterRevisions::isSignatureField);
		}
		return object instanceof PdfDict field && "Sig".equals(field.getNameValue("FT"))
				&& field.getAsDict("V") != null;
	}

}
