package vn.daysaucongto.notification;

/** What came of calling the customer. */
public enum CallResult {

	/** The customer was told. */
	TOLD,

	/** Someone else was told, who passes it on; the note says who. */
	LEFT_MESSAGE,

	/** Nobody could be reached. */
	NOT_REACHED,

	/** It was overtaken before anybody called. */
	NOT_NEEDED

}
