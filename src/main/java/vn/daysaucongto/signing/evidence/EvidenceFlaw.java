package vn.daysaucongto.signing.evidence;

/** What is wrong with a piece of evidence. */
public enum EvidenceFlaw {

	/** The one before it is not there. */
	GAP,

	/** It names another one as the one before it, or stands at another place. */
	CHAIN,

	/** The file is not there, or is not what was recorded. */
	CONTENT,

	/** It is not sealed by the server. */
	SEAL,

	/** The confirmation in the database says something else. */
	ORIGIN

}
