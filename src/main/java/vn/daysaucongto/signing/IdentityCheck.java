package vn.daysaucongto.signing;

/** How staff made sure that it is the customer before more codes can be tried. */
public enum IdentityCheck {

	/** Met, with an identity paper. */
	IN_PERSON,

	/** Called at the number on the request, and asked what only the customer knows. */
	CALL_BACK

}
