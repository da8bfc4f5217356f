package vn.daysaucongto.payment;

import java.time.Instant;
import java.time.LocalDate;

import vn.daysaucongto.platform.Vnd;

/**
 * Money that came in.
 *
 * @param sourceKey number of the paper receipt, or the bank's transaction id
 * @param content free text of the transfer
 * @param payerAccount null when unknown
 * @param payerName null when unknown
 */
public record ReceiptView(long id, ReceiptSource source, String sourceKey, Vnd amount, LocalDate valueDate,
		String content, String payerAccount, String payerName, Instant recordedAt) {
}
