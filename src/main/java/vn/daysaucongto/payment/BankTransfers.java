package vn.daysaucongto.payment;

import java.time.Clock;
import java.util.function.Supplier;

import vn.daysaucongto.payment.Allocations.Allocation;
import vn.daysaucongto.platform.Vnd;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Books transfers, each once: whether it is told in a statement, in a notice or in both.
 */
@Component
class BankTransfers {

	private static final int ATTEMPTS = 3;

	private final ReceiptRows receipts;

	private final Allocations allocations;

	private final Clock clock;

	BankTransfers(ReceiptRows receipts, Allocations allocations, Clock clock) {
		this.receipts = receipts;
		this.allocations = allocations;
		this.clock = clock;
	}

	/**
	 * What became of a transfer.
	 *
	 * @param reference of the due that it was for, or null
	 * @param left what has no place
	 * @param why it has none, or null
	 */
	record Booked(LineResult result, String reference, Vnd left, Leftover why) {

		private static Booked as(LineResult result) {
			return new Booked(result, null, Vnd.ZERO, null);
		}

	}

	/** Books it in the caller's transaction. */
	Booked book(BankTransfer transfer, String unit, String person) {
		if (!transfer.amount().isPositive()) {
			return Booked.as(LineResult.OUTGOING);
		}
		if (this.receipts.existsBySourceAndSourceKey(ReceiptSource.STATEMENT, transfer.transaction())) {
			return Booked.as(LineResult.COUNTED_BEFORE);
		}
		Receipt receipt = this.receipts.saveAndFlush(new Receipt(ReceiptSource.STATEMENT, transfer.transaction(), unit,
				transfer.amount(), transfer.day(), transfer.content(), person, this.clock.instant())
			.from(transfer.payerAccount(), transfer.payerName()));
		Allocation found = this.allocations.allocate(receipt, person);
		String reference = (found.due() != null) ? found.due().reference() : null;
		if (found.left().isPositive()) {
			return new Booked(LineResult.LEFT_OVER, reference, found.left(), receipt.leftover());
		}
		boolean full = found.due().state() == DueState.PAID;
		return new Booked(full ? LineResult.PAID : LineResult.PART_PAID, reference, found.left(), null);
	}

	/**
	 * Two may count the same money at the same moment: one waits and looks again. To be
	 * called outside a transaction.
	 */
	static <T> T untilAlone(Supplier<T> booking) {
		for (int attempt = 1;; attempt++) {
			try {
				return booking.get();
			}
			catch (ConcurrencyFailureException | DataIntegrityViolationException ex) {
				if (attempt == ATTEMPTS) {
					throw ex;
				}
			}
		}
	}

}
