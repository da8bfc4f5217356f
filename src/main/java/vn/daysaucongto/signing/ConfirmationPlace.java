package vn.daysaucongto.signing;

/** Where a customer confirmed. */
public enum ConfirmationPlace {

	/** With the crew, on their device (step B9). */
	ON_SITE,

	/** By themselves, on the customer pages (step B11). */
	PORTAL

}
