package vn.daysaucongto.signing.evidence;

import java.time.Instant;
import java.util.Set;

import vn.daysaucongto.platform.RequestCode;

/**
 * A link of the chain, looked at again.
 *
 * @param sequence counts all evidence, from 1
 * @param sha256 of the file, as it was recorded
 * @param flaws what is wrong; empty when nothing was changed
 */
public record CheckedEvidence(long sequence, RequestCode request, long documentId, String sha256, Instant recordedAt,
		Set<EvidenceFlaw> flaws) {

	/** Whether nothing was changed. */
	public boolean isWhole() {
		return this.flaws.isEmpty();
	}

}
