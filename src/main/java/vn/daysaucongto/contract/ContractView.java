package vn.daysaucongto.contract;

import java.time.Instant;
import java.util.Set;

import vn.daysaucongto.platform.Vnd;

/**
 * A version of a contract.
 *
 * @param number counts the versions of a request, from 1
 * @param documentId the PDF that the customer reads and confirms
 * @param sha256 of that PDF, hex
 * @param estimate number of the estimate that it was made from
 * @param template number of the template that it was made from, null before there were
 * any
 * @param terms agreed beside the clauses, empty for nothing
 * @param makers who made, reviewed or revised it
 * @param signedDocumentId the signed PDF, or null
 * @param changeOpen whether a wish for correction waits for its answer
 */
public record ContractView(int number, ContractState state, long documentId, String sha256, Vnd total, int estimate,
		Integer template, String terms, Set<String> makers, Instant draftedAt, Instant confirmedAt,
		Long signedDocumentId, boolean changeOpen) {
}
