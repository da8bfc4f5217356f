package vn.daysaucongto.notification;

/** How far a notice got. */
public enum NoticeState {

	/** Not every channel was tried yet. */
	PENDING,

	/** At least one channel took it. */
	SENT,

	/** No channel took it: a person calls. */
	UNREACHABLE,

	/** A person called the customer. */
	CALLED,

	/** What it tells was overtaken before it was sent. */
	OBSOLETE

}
