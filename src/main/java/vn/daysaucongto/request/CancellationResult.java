package vn.daysaucongto.request;

/** What became of the customer's wish to cancel. */
public enum CancellationResult {

	/** Construction had not begun: the request is cancelled. */
	CANCELLED,

	/** Construction has begun: a person decides. */
	UNDER_REVIEW

}
