package vn.daysaucongto.process.construction;

/** What is done about a price that was built differently (task ReviewDifference). */
enum DifferenceDecision {

	/** The contract gets a version of what was built. */
	AMEND,

	/** The agreed price stays. */
	KEEP

}
