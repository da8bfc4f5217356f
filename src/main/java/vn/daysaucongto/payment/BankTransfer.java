package vn.daysaucongto.payment;

import java.time.LocalDate;
import java.util.regex.Pattern;

import vn.daysaucongto.platform.Vnd;

/**
 * Money that moved on the receiving account, as the bank tells it in a statement or at
 * once in a notice.
 *
 * @param transaction the bank's id, the same in both
 * @param amount negative for money that went out
 * @param payerAccount null when the bank does not say
 * @param payerName null when the bank does not say
 */
record BankTransfer(String transaction, LocalDate day, Vnd amount, String content, String payerAccount,
		String payerName) {

	static final Pattern TRANSACTION = Pattern.compile("[\\p{L}\\d./_-]{1,80}");

	static final int LONGEST_CONTENT = 500;

	static final int LONGEST_ACCOUNT = 60;

	static final int LONGEST_NAME = 200;

	/** What there is room for; null for nothing. */
	static String cut(String text, int longest) {
		return text.isEmpty() ? null : text.substring(0, Math.min(text.length(), longest));
	}

}
