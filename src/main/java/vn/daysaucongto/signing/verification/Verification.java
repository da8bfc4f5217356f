package vn.daysaucongto.signing.verification;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import vn.daysaucongto.signing.verification.HeldContract.Copy;

/**
 * The answer to who shows a file, or the code of a contract.
 *
 * @param sha256 of the file
 * @param bytes how long it is
 * @param held what the utility holds of it, or null
 */
public record Verification(Instant at, String sha256, long bytes, PdfReport report, HeldContract held) {

	/** All in one word. */
	public Verdict verdict() {
		return switch (this.report.overall()) {
			case UNREADABLE -> Verdict.UNREADABLE;
			case NO_SIGNATURE -> Verdict.NO_SIGNATURE;
			case CHANGED -> Verdict.CHANGED;
			case ADDED -> Verdict.ADDED;
			case UNCHANGED -> unchanged();
		};
	}

	private Verdict unchanged() {
		if (this.held != null && this.held.copy() == Copy.SIGNED) {
			return Verdict.HELD;
		}
		if (!this.report.isSignedByUtility()) {
			return Verdict.OTHER_SIGNER;
		}
		return this.report.signatures().stream().allMatch(SignatureReport::utility) ? Verdict.UNCHANGED
				: Verdict.FURTHER_SIGNED;
	}

	/** What this answer does not prove. */
	public Set<Limit> limits() {
		Set<Limit> limits = EnumSet.noneOf(Limit.class);
		for (SignatureReport signature : this.report.signatures()) {
			if (signature.test()) {
				limits.add(Limit.TEST_CERTIFICATE);
			}
			if (!signature.utility()) {
				limits.add(Limit.UNKNOWN_CERTIFICATE);
			}
			if (!signature.certificateValid()) {
				limits.add(Limit.CERTIFICATE_NOT_VALID);
			}
			if (!signature.revocationData()) {
				limits.add(Limit.NO_REVOCATION_DATA);
			}
			limits.add((signature.stampedAt() == null) ? Limit.CLAIMED_TIME : Limit.UNKNOWN_TIME_STAMP);
		}
		return limits;
	}

	/** What a layman wants to know. */
	public enum Verdict {

		/** The signed contract that the utility holds, to the byte. */
		HELD,

		/** Signed by the utility and unchanged; not the file that it holds. */
		UNCHANGED,

		/**
		 * Signed by the utility and by others: the picture of a later signature may cover
		 * what was signed before.
		 */
		FURTHER_SIGNED,

		/** Unchanged since it was signed, but not by the utility. */
		OTHER_SIGNER,

		/** Something was added after it was signed. */
		ADDED,

		/** Not what was signed. */
		CHANGED,

		NO_SIGNATURE,

		UNREADABLE

	}

	/** What an answer does not prove. */
	public enum Limit {

		/** Of no legal value. */
		TEST_CERTIFICATE,

		/** Whose certificate it is, this page can't tell. */
		UNKNOWN_CERTIFICATE,

		/** At the time of signing. */
		CERTIFICATE_NOT_VALID,

		/** The file does not say whether the certificate was revoked. */
		NO_REVOCATION_DATA,

		/** The time is what the signer's clock said. */
		CLAIMED_TIME,

		/** Whose time-stamp it is, this page does not judge. */
		UNKNOWN_TIME_STAMP

	}

}
