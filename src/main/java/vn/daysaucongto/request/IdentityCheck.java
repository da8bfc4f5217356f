package vn.daysaucongto.request;

/** How staff made sure that they deal with the customer. */
public enum IdentityCheck {

	/** Met, with an identity paper. */
	IN_PERSON,

	/** Called at a number of the customer, and asked what only the customer knows. */
	CALL_BACK

}
