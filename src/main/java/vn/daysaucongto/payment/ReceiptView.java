package vn.daysaucongto.payment;

import java.time.Instant;
import java.time.LocalDate;

import vn.daysaucongto.platform.Vnd;

/**
 * Money that came in.
 *
 * @param content free text of the transfer
 */
public record ReceiptView(long id, ReceiptSource source, Vnd amount, LocalDate valueDate, String content,
		Instant recordedAt) {
}
