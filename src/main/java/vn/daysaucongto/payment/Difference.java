package vn.daysaucongto.payment;

/** What was paid, compared with what the confirmed contract costs. */
public enum Difference {

	NONE, EXTRA, REFUND

}
