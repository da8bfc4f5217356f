package vn.daysaucongto.payment;

import java.time.Clock;

import vn.daysaucongto.estimate.Offers;
import vn.daysaucongto.platform.CaseInbox;
import vn.daysaucongto.platform.CaseMessage;
import vn.daysaucongto.platform.Vnd;

import org.springframework.stereotype.Component;

/** Puts money to amounts due that the caller has locked. */
@Component
class Bookings {

	private final Ledger ledger;

	private final Offers offers;

	private final CaseInbox inbox;

	private final Clock clock;

	Bookings(Ledger ledger, Offers offers, CaseInbox inbox, Clock clock) {
		this.ledger = ledger;
		this.offers = offers;
		this.inbox = inbox;
		this.clock = clock;
	}

	/**
	 * Puts as much as is outstanding; the caller moves the case.
	 * @return what was taken
	 */
	Vnd put(Due due, Receipt receipt, Vnd amount, PostingKind kind, String person) {
		Vnd taken = due.take(amount, receipt.valueDate(), this.clock.instant());
		this.ledger.credit(due.request().value(), kind, taken, receipt.id(), person);
		if (taken.isPositive() && due.isPaid() && due.kind() == DueKind.MAIN) {
			this.offers.accepted(due.request(), due.number());
		}
		return taken;
	}

	/**
	 * Puts as much as is outstanding; a message moves the case when that was all of it.
	 * @return what was taken
	 */
	Vnd putAndTell(Due due, Receipt receipt, Vnd amount, PostingKind kind, String person) {
		Vnd taken = put(due, receipt, amount, kind, person);
		if (taken.isPositive() && due.isPaid()) {
			String reference = String.valueOf(due.number());
			this.inbox.post(new CaseMessage(due.kind() == DueKind.MAIN ? "PaymentReceived" : "ExtraPaymentReceived",
					due.request().value(), due.unit(), due.request() + "/" + reference, reference));
		}
		return taken;
	}

}
