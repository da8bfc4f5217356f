package vn.daysaucongto.portal.api;

import java.time.Instant;
import java.util.List;

import vn.daysaucongto.portal.web.Problems;
import vn.daysaucongto.signing.verification.HeldContract;
import vn.daysaucongto.signing.verification.PdfReport;
import vn.daysaucongto.signing.verification.SignatureReport;
import vn.daysaucongto.signing.verification.Verification;

/**
 * The answer about a signed file.
 *
 * @param verdict all in one word
 * @param text the verdict in words
 * @param unreadable why the file can't be read, or null
 * @param signatures in the order in which they were made
 * @param held what the utility holds of it, or null
 * @param limits what the answer does not prove
 */
record VerificationView(Verification.Verdict verdict, String text, Instant checkedAt, String sha256, long bytes,
		PdfReport.Unreadable unreadable, List<SignatureReport> signatures, HeldContract held, List<LimitView> limits) {

	static VerificationView of(Verification found, Problems texts) {
		return new VerificationView(found.verdict(), texts.text("portal.verify.verdict." + found.verdict()), found.at(),
				found.sha256(), found.bytes(), found.report().why(), found.report().signatures(), found.held(),
				found.limits()
					.stream()
					.map((limit) -> new LimitView(limit, texts.text("portal.verify.limit." + limit)))
					.toList());
	}

	/**
	 * Something that the answer does not prove.
	 */
	record LimitView(Verification.Limit key, String text) {
	}

}
