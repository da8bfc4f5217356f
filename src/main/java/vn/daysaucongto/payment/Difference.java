package vn.daysaucongto.payment;

import vn.daysaucongto.platform.Vnd;

/** What was paid, compared with what the confirmed contract costs. */
public enum Difference {

	NONE, EXTRA, REFUND;

	static Difference of(Vnd agreed, Vnd paid) {
		int sign = agreed.compareTo(paid);
		if (sign == 0) {
			return NONE;
		}
		return (sign > 0) ? EXTRA : REFUND;
	}

}
