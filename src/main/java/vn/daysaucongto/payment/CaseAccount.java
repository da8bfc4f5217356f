package vn.daysaucongto.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import vn.daysaucongto.platform.Vnd;

/**
 * Everything about the money of a request, oldest first.
 *
 * @param receipts money of which at least a part came to the account
 * @param settlement null before the contract is confirmed
 * @param balance what the account holds now
 */
public record CaseAccount(List<Owed> dues, List<ReceiptView> receipts, List<Booked> postings, List<PaidBack> refunds,
		Settled settlement, Vnd balance) {

	/**
	 * An amount due.
	 *
	 * @param closedBy who gave it up, or null
	 */
	public record Owed(DueView due, Instant openedAt, String closedBy, String closedReason, Instant closedAt) {
	}

	/**
	 * A line of the ledger.
	 *
	 * @param amount negative for money that left the account
	 * @param receipt id of the receipt that it came with, or null
	 */
	public record Booked(PostingKind kind, Vnd amount, Long receipt, String person, Instant at) {
	}

	/** A refund, with who asked for it, approved it and paid it. */
	public record PaidBack(RefundState state, Vnd amount, Vnd retained, String retainedReason, String note,
			String askedBy, String approvedBy, Instant approvedAt, String paidBy, LocalDate paidOn, String voucher) {
	}

	/**
	 * The price in the end.
	 *
	 * @param invoiceNumber null until the procedure is complete, as the person and time
	 */
	public record Settled(int contractVersion, Vnd agreed, Instant agreedAt, String invoiceNumber, String completedBy,
			Instant completedAt) {
	}

}
