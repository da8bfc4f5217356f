package vn.daysaucongto.contract.template;

/** What somebody did with a template. */
public enum TemplateActKind {

	/** Came with the software. */
	DELIVERED,

	EDITED, SUBMITTED, SENT_BACK, APPROVED;

	/** Whether who did it can't approve it. */
	boolean isWriting() {
		return this == EDITED || this == SUBMITTED;
	}

}
