package vn.daysaucongto.process.signing;

/**
 * What became of one contract of a round.
 *
 * @param caseKey empty when the task is gone
 * @param refusal why it was not signed, in words; null when it was
 */
public record SigningResult(String caseKey, String refusal) {

	public boolean isSigned() {
		return this.refusal == null;
	}

}
