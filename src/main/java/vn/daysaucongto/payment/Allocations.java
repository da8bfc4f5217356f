package vn.daysaucongto.payment;

import java.util.Optional;
import java.util.Set;

import vn.daysaucongto.platform.CaseInbox;
import vn.daysaucongto.platform.CaseMessage;
import vn.daysaucongto.platform.Vnd;

import org.springframework.stereotype.Component;

/**
 * Finds the place of money that came in by the text of the transfer; what no open due
 * takes becomes a case of its own.
 */
@Component
class Allocations {

	private final DueRows dues;

	private final Bookings bookings;

	private final Ledger ledger;

	private final CaseInbox inbox;

	Allocations(DueRows dues, Bookings bookings, Ledger ledger, CaseInbox inbox) {
		this.dues = dues;
		this.bookings = bookings;
		this.ledger = ledger;
		this.inbox = inbox;
	}

	/** What became of the money; the due that it was for, or null. */
	record Allocation(DueView due, Vnd left) {
	}

	Allocation allocate(Receipt receipt, String person) {
		Set<PaymentReference> references = PaymentReference.findAllIn(receipt.view().content());
		Optional<Due> due = (references.size() == 1) ? lock(references.iterator().next()) : Optional.empty();
		Leftover reason = due.map((found) -> reason(found, receipt))
			.orElse((references.size() > 1) ? Leftover.SEVERAL_REFERENCES : Leftover.UNKNOWN_REFERENCE);
		due.map(Due::unit).ifPresent(receipt::belongsTo);
		Vnd taken = due
			.map((found) -> this.bookings.putAndTell(found, receipt, receipt.amount(), PostingKind.RECEIVED, person))
			.orElse(Vnd.ZERO);
		Vnd left = receipt.amount().minus(taken);
		if (left.isPositive()) {
			receipt.leaves(reason);
			this.ledger.credit(receipt.caseKey(), PostingKind.RECEIVED, left, receipt.id(), person);
			this.inbox.post(new CaseMessage("UnallocatedMoneyReceived", receipt.caseKey(), receipt.unit(),
					receipt.caseKey(), null));
		}
		return new Allocation(due.map(Due::view).orElse(null), left);
	}

	private Optional<Due> lock(PaymentReference reference) {
		return this.dues.lock(reference.request(), reference.kind(), reference.number());
	}

	/** Why something will be left over, if it will. */
	private static Leftover reason(Due due, Receipt receipt) {
		if (due.isOpen()) {
			return due.isLate(receipt.valueDate()) ? Leftover.LATE : Leftover.TOO_MUCH;
		}
		return due.isPaid() ? Leftover.PAID_BEFORE : Leftover.CLOSED;
	}

}
