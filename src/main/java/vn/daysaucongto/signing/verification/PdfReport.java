package vn.daysaucongto.signing.verification;

import java.util.List;

/**
 * What the signatures of a file say about it.
 *
 * @param why null unless it could not be read
 * @param signatures in the order in which they were made
 */
public record PdfReport(Overall overall, Unreadable why, List<SignatureReport> signatures) {

	static PdfReport unreadable(Unreadable why) {
		return new PdfReport(Overall.UNREADABLE, why, List.of());
	}

	static PdfReport of(List<SignatureReport> signatures) {
		return new PdfReport(overall(signatures), null, signatures);
	}

	private static Overall overall(List<SignatureReport> signatures) {
		if (signatures.isEmpty()) {
			return Overall.NO_SIGNATURE;
		}
		if (!signatures.stream().allMatch(SignatureReport::intact)) {
			return Overall.CHANGED;
		}
		return signatures.stream().anyMatch((signature) -> signature.later() == Later.OTHER) ? Overall.ADDED
				: Overall.UNCHANGED;
	}

	/**
	 * Whether one of the signatures is by this utility, with its certificate of today.
	 */
	public boolean isSignedByUtility() {
		return this.signatures.stream().anyMatch(SignatureReport::utility);
	}

	/** All signatures together. */
	public enum Overall {

		/** Each signature is right, and nothing but further signatures came after it. */
		UNCHANGED,

		/** Each signature is right for what was signed, but something was added to it. */
		ADDED,

		/** A signature does not fit what it stands in. */
		CHANGED,

		NO_SIGNATURE,

		UNREADABLE

	}

	/** What came into the file after a signature. */
	public enum Later {

		/** It covers the file to its last byte. */
		NOTHING,

		/** Only what one needs to check the signature in later years. */
		VALIDATION_DATA,

		/** Only further signatures. */
		SIGNATURES,

		/** Anything else. */
		OTHER

	}

	/** Why a file can't be looked at. */
	public enum Unreadable {

		/** Does not begin as a PDF does. */
		NO_PDF,

		TOO_LARGE,

		/** Unpacks to more than a contract ever holds, or takes too long. */
		TOO_COMPLEX,

		/** Opens with a password only. */
		ENCRYPTED,

		BROKEN

	}

}
