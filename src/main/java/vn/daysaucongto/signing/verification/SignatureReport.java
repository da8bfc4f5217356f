package vn.daysaucongto.signing.verification;

import java.time.Instant;

/**
 * One signature of a file.
 *
 * @param signer name in the certificate
 * @param issuer of the certificate; the same name for one that vouches for itself
 * @param claimedAt when it was signed, as the signer's own clock says; may be null
 * @param stampedAt when it was there, as a time-stamp in it says, or null
 * @param level what was found in it: {@code PAdES-BASELINE-B}, {@code -T}, …
 * @param intact whether what was signed is what is in the file, to the last bit
 * @param certificateValid whether the certificate was valid at the time of signing
 * @param test whether it is the certificate of a demonstration, of no legal value
 * @param utility whether it is this utility's certificate of today
 * @param revocationData whether the file says whether the certificate was revoked
 * @param signedBytes how many bytes, from the first of the file on, it covers
 * @param indication the result of ETSI EN 319 102-1, as DSS finds it
 * @param subIndication its reason, or null
 */
public record SignatureReport(String signer, String issuer, Instant claimedAt, Instant stampedAt, String level,
		boolean intact, boolean certificateValid, boolean test, boolean utility, boolean revocationData,
		int signedBytes, PdfReport.Later later, String indication, String subIndication) {

	/** Whether it is right up to the end of the file. */
	public boolean coversWholeFile() {
		return this.later == PdfReport.Later.NOTHING;
	}

}
