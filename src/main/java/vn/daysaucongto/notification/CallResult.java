package vn.daysaucongto.notification;

/** What came of calling the customer. */
public enum CallResult {

	/** The customer was told. */
	TOLD,

	/** Someone else was told, who passes it on. */
	LEFT_MESSAGE,

	/** Nobody could be reached. */
	NOT_REACHED

}
