package vn.daysaucongto.construction;

/** Where the customer is to confirm the contract. */
public enum SigningWay {

	/** On site, with the crew (B9). */
	ON_SITE,

	/** On the portal (B10, B11). */
	REMOTE

}
