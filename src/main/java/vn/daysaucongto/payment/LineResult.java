package vn.daysaucongto.payment;

/** What became of a line of a bank statement. */
public enum LineResult {

	/** Not worked on yet: the import was interrupted. */
	WAITING,

	/** It paid what it is for in full. */
	PAID,

	/** It paid a part; the rest is still due. */
	PART_PAID,

	/** It, or a part of it, has no place: an accountant gets a task. */
	LEFT_OVER,

	/** It was in an earlier statement. */
	COUNTED_BEFORE,

	/** Money that went out. */
	OUTGOING

}
