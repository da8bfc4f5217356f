package vn.daysaucongto.signing;

/**
 * A confirmation that the utility decided to sign.
 *
 * @param id of the confirmation
 * @param number version of the contract
 * @param sha256 of the PDF that was confirmed
 * @param documentId that PDF
 * @param evidenceDocumentId the evidence as a file
 */
record ApprovedConfirmation(Long id, int number, String sha256, Long documentId, Long evidenceDocumentId) {
}
