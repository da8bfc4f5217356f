package vn.daysaucongto.estimate;

/** How far an estimate has come. */
public enum EstimateState {

	/** Computed, maybe edited: a person has to look at it. */
	COMPUTED,

	/** Found right by an estimator. */
	REVIEWED,

	/** The survey behind it does not do; it has to be surveyed again. */
	REJECTED,

	/** Above the limit and approved by a leader. */
	APPROVED,

	/** Changed after the work was done; the contract is amended with it. */
	AMENDED

}
