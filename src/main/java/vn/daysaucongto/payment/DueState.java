package vn.daysaucongto.payment;

/** What became of an amount due. */
public enum DueState {

	OPEN, PAID, DECLINED, LAPSED, WITHDRAWN, WRITTEN_OFF

}
