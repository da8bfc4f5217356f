package vn.daysaucongto.platform;

/** Where capabilities post what outsiders did; see {@link CaseMessage}. */
public interface CaseInbox {

	/**
	 * Stores the message in the caller's transaction; it is delivered after the commit.
	 * @return false when that sender key was posted before (nothing is stored then)
	 */
	boolean post(CaseMessage message);

}
