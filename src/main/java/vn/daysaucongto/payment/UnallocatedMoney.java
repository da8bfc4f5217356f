package vn.daysaucongto.payment;

import java.util.List;

import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.CaseInbox;
import vn.daysaucongto.platform.CaseMessage;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.platform.Vnd;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Money without a place, and the accountant who finds out where it belongs. */
@Service
public class UnallocatedMoney {

	private static final String FIELD = "requestCode";

	private final ReceiptRows receipts;

	private final DueRows dues;

	private final Ledger ledger;

	private final Bookings bookings;

	private final CaseInbox inbox;

	UnallocatedMoney(ReceiptRows receipts, DueRows dues, Ledger ledger, Bookings bookings, CaseInbox inbox) {
		this.receipts = receipts;
		this.dues = dues;
		this.ledger = ledger;
		this.bookings = bookings;
		this.inbox = inbox;
	}

	/**
	 * Money without a place.
	 * @param caseKey {@code KT-<receipt>}
	 */
	@Transactional(readOnly = true)
	public UnallocatedView get(String caseKey) {
		Receipt receipt = receipt(caseKey);
		ReceiptView seen = receipt.view();
		return new UnallocatedView(this.ledger.balance(caseKey), seen.amount(), seen.valueDate(), seen.content(),
				receipt.leftover(), seen.payerAccount(), seen.payerName());
	}

	/**
	 * What would be wrong with giving it to that request.
	 * @throws InvalidInput at {@code requestCode}: nothing is due, the money came too
	 * late, or the request is of a unit that is not the person's
	 */
	@Transactional(readOnly = true)
	public void checkAllocation(String caseKey, RequestCode request, Actor actor) {
		Due due = this.dues.findOpen(request)
			.stream()
			.findFirst()
			.orElseThrow(() -> InvalidInput.field(FIELD, "payment.allocate.nothingDue"));
		check(due, receipt(caseKey), actor);
	}

	/**
	 * Keys of the cases that may have looked for a place for money which is or was on the
	 * account of the request.
	 */
	@Transactional(readOnly = true)
	public List<String> caseKeys(RequestCode request) {
		return this.ledger.receipts(request.value()).stream().map(Receipt::caseKey).toList();
	}

	/**
	 * The money belongs to that request. What is more than its outstanding amount becomes
	 * a case again.
	 */
	@Transactional
	public void allocate(String caseKey, RequestCode request, Actor actor) {
		Due due = this.dues.lockOpen(request)
			.stream()
			.findFirst()
			.orElseThrow(() -> InvalidInput.field(FIELD, "payment.allocate.nothingDue"));
		this.ledger.lock(caseKey);
		Receipt receipt = receipt(caseKey);
		check(due, receipt, actor);
		Vnd held = this.ledger.balance(caseKey);
		if (!held.isPositive()) {
			throw new Refused("payment.allocate.nothingLeft");
		}
		Vnd taken = this.bookings.putAndTell(due, receipt, held, PostingKind.ALLOCATED, actor.id());
		this.ledger.debit(caseKey, PostingKind.ALLOCATED, taken, receipt.id(), actor.id());
		Vnd left = held.minus(taken);
		if (left.isPositive()) {
			// what is left only ever shrinks, so it makes the key unique
			this.inbox.post(new CaseMessage("UnallocatedMoneyReceived", caseKey, receipt.unit(),
					caseKey + "/" + left.dong(), null));
		}
	}

	private static void check(Due due, Receipt receipt, Actor actor) {
		if (!actor.units().contains(due.unit())) {
			throw InvalidInput.field(FIELD, "payment.allocate.unit");
		}
		if (due.isLate(receipt.valueDate())) {
			throw InvalidInput.field(FIELD, "payment.allocate.late");
		}
	}

	private Receipt receipt(String caseKey) {
		return Receipt.idOf(caseKey).flatMap(this.receipts::findById).orElseThrow(() -> new NotFound("receipt"));
	}

}
