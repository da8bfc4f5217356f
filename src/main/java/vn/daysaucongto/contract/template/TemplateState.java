package vn.daysaucongto.contract.template;

/** How far a template has come. */
public enum TemplateState {

	/** Being written. */
	DRAFT,

	/** Waits for somebody else to approve it. */
	SUBMITTED,

	/** The next contracts are made from it. */
	APPROVED,

	/** The next one is approved. */
	REPLACED

}
