package vn.daysaucongto.payment;

import java.time.Instant;

import vn.daysaucongto.platform.Vnd;

/**
 * A payment at the gateway.
 *
 * @param reference of what is due
 * @param code the gateway's reason, two characters, or null
 * @param transaction the gateway's number, or null
 * @param answered when the gateway said what became of it, or null
 */
public record OnlinePaymentView(String number, String reference, Vnd amount, OnlinePaymentState state, String code,
		String transaction, Instant opened, Instant expires, Instant answered) {
}
