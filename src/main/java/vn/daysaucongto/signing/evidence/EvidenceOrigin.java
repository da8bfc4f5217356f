package vn.daysaucongto.signing.evidence;

import java.util.Optional;

/** Knows what evidence was made of. */
public interface EvidenceOrigin {

	/** The place in the chain that the evidence itself names. */
	Optional<EvidenceLink> link(byte[] evidence);

	/**
	 * Whether the rows that it was made of still say the same.
	 * @param documentId of the file with the evidence
	 */
	boolean isStillSaid(long documentId, byte[] evidence);

}
