package vn.daysaucongto.payment;

import java.time.Clock;

import vn.daysaucongto.payment.Allocations.Allocation;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books one line of a statement in a transaction of its own: what was booked stays, and
 * an interrupted import goes on where it stopped.
 */
@Component
class StatementBooking {

	private final StatementLines lines;

	private final ReceiptRows receipts;

	private final Allocations allocations;

	private final Clock clock;

	StatementBooking(StatementLines lines, ReceiptRows receipts, Allocations allocations, Clock clock) {
		this.lines = lines;
		this.receipts = receipts;
		this.allocations = allocations;
		this.clock = clock;
	}

	@Transactional(propagation = Propagation.REQUIRES_NEW)
	void book(Long lineId, StatementUpload upload) {
		this.lines.lockWaiting(lineId).ifPresent((line) -> {
			StatementEntry entry = line.entry();
			if (!entry.amount().isPositive()) {
				line.became(LineResult.OUTGOING);
			}
			else if (this.receipts.existsBySourceAndSourceKey(ReceiptSource.STATEMENT, entry.transaction())) {
				line.became(LineResult.COUNTED_BEFORE);
			}
			else {
				book(line, entry, upload);
			}
		});
	}

	private void book(StatementLine line, StatementEntry entry, StatementUpload upload) {
		Receipt receipt = this.receipts.saveAndFlush(new Receipt(ReceiptSource.STATEMENT, entry.transaction(),
				upload.unit(), entry.amount(), entry.day(), entry.content(), upload.uploadedBy(), this.clock.instant())
			.from(entry.payerAccount(), entry.payerName()));
		Allocation found = this.allocations.allocate(receipt, upload.uploadedBy());
		String reference = (found.due() != null) ? found.due().reference() : null;
		if (found.left().isPositive()) {
			line.became(LineResult.LEFT_OVER, reference, found.left(), receipt.leftover());
		}
		else {
			boolean full = found.due().state() == DueState.PAID;
			line.became(full ? LineResult.PAID : LineResult.PART_PAID, reference, found.left(), null);
		}
	}

}
