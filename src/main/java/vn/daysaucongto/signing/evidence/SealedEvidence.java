package vn.daysaucongto.signing.evidence;

/**
 * Evidence with the seal on it.
 *
 * @param sequence counts all evidence, from 1
 * @param seal detached CMS signature of the file, DER
 */
public record SealedEvidence(long sequence, long documentId, byte[] seal) {
}
