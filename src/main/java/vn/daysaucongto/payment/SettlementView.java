package vn.daysaucongto.payment;

import vn.daysaucongto.platform.Vnd;

/**
 * What a request costs in the end.
 *
 * @param contractVersion the confirmed version
 * @param agreed its price
 * @param writtenOff what a leader gave up of it
 * @param invoiceNumber null until the procedure is complete
 */
public record SettlementView(int contractVersion, Vnd agreed, Vnd writtenOff, String invoiceNumber) {
}
