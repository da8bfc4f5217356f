package vn.daysaucongto.contract;

/** The answer to a wish for correction (task ReviseContract). */
public enum Revision {

	/** The next version is drafted. */
	NEW_VERSION,

	/** The version stays as it is. */
	DECLINED

}
