package vn.daysaucongto.contract.template;

import java.time.Instant;
import java.util.List;

/**
 * A version of the text of contracts.
 *
 * @param basedOn the one that it was written from, null for the first
 * @param note what it is for
 * @param edition counts the times it was saved
 * @param acts what was done with it, oldest first
 */
public record TemplateView(int number, Integer basedOn, TemplateState state, String html, String note, int edition,
		List<Act> acts) {

	/** Whether that person wrote it, or a part of it. */
	public boolean isWrittenBy(String person) {
		return this.acts.stream().anyMatch((act) -> act.kind().isWriting() && act.person().equals(person));
	}

	/** The last thing that was done with it. */
	public Act last() {
		return this.acts.isEmpty() ? null : this.acts.get(this.acts.size() - 1);
	}

	/**
	 * What somebody did with it.
	 *
	 * @param remark why it was sent back, null otherwise
	 */
	public record Act(TemplateActKind kind, String person, Instant at, String remark) {
	}

}
