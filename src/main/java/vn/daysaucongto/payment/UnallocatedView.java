package vn.daysaucongto.payment;

import java.time.LocalDate;

import vn.daysaucongto.platform.Vnd;

/**
 * Money that looks for its place.
 *
 * @param amount what of it has no place yet
 * @param received what came in at first
 * @param content free text of the transfer
 * @param payerAccount null when the bank did not say
 * @param payerName null when the bank did not say
 */
public record UnallocatedView(Vnd amount, Vnd received, LocalDate receivedOn, String content, Leftover reason,
		String payerAccount, String payerName) {
}
