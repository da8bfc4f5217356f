package vn.daysaucongto.payment.vnpay;

import java.time.Instant;

import vn.daysaucongto.platform.Vnd;

/**
 * What a customer pays at VNPAY.
 *
 * @param number the utility's number of the payment ({@code vnp_TxnRef})
 * @param info what it is for, without diacritics and without personal data
 */
public record VnpayOrder(String number, Vnd amount, String info, Instant opened, Instant expires) {

	private static final Vnd LEAST = Vnd.of(5_000);

	private static final Vnd MOST = Vnd.of(999_999_999);

	/** Whether VNPAY takes that much in one payment. */
	public static boolean takes(Vnd amount) {
		return amount.compareTo(LEAST) >= 0 && amount.compareTo(MOST) <= 0;
	}

}
