package vn.daysaucongto.payment;

import java.time.LocalDate;

import vn.daysaucongto.platform.Vnd;

/**
 * An amount due.
 *
 * @param number of the offer, or of the contract version
 * @param reference what the customer writes into the transfer
 * @param validUntil last day, or null
 */
public record DueView(DueKind kind, int number, String reference, Vnd amount, Vnd paid, Vnd outstanding, DueState state,
		LocalDate validUntil) {
}
