package vn.daysaucongto.payment;

/** What an amount is due for. */
public enum DueKind {

	/** The offer (B5). */
	MAIN,

	/** What the confirmed contract costs more than was paid. */
	EXTRA

}
