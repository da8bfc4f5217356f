package vn.daysaucongto.signing.evidence;

/**
 * Where a piece of evidence stands in the chain; both stand in the evidence itself.
 *
 * @param sequence counts all evidence, from 1
 * @param previousSha256 of the evidence before, hex; zeros for the first
 */
public record EvidenceLink(long sequence, String previousSha256) {
}
