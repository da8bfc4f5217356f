package vn.daysaucongto.payment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import vn.daysaucongto.estimate.OfferClosed;
import vn.daysaucongto.estimate.OfferIssued;
import vn.daysaucongto.estimate.Offers;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.CaseInbox;
import vn.daysaucongto.platform.CaseMessage;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.platform.Vnd;
import vn.daysaucongto.request.RequestCancelled;
import vn.daysaucongto.request.Requests;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Amounts due and the money that comes in for them (B6). Money is counted once, whatever
 * is repeated; what no open due takes becomes a case of its own.
 */
@Service
public class Payments {

	private final DueRows dues;

	private final ReceiptRows receipts;

	private final Ledger ledger;

	private final Offers offers;

	private final Requests requests;

	private final CaseInbox inbox;

	private final Clock clock;

	Payments(DueRows dues, ReceiptRows receipts, Ledger ledger, Offers offers, Requests requests, CaseInbox inbox,
			Clock clock) {
		this.dues = dues;
		this.receipts = receipts;
		this.ledger = ledger;
		this.offers = offers;
		this.requests = requests;
		this.inbox = inbox;
		this.clock = clock;
	}

	/** The newest amount of that kind. */
	@Transactional(readOnly = true)
	public Optional<DueView> due(RequestCode request, DueKind kind) {
		return this.dues.findFirstByRequestCodeAndKindOrderByNumberDesc(request, kind).map(Due::view);
	}

	/** Money on the account of a case that is neither paid back nor earned. */
	@Transactional(readOnly = true)
	public Vnd balance(String caseKey) {
		return this.ledger.balance(caseKey);
	}

	/**
	 * Money paid at the counter; the case moves on with the accountant's completion.
	 * @param receiptNumber number of the paper receipt, unique
	 * @throws Refused when the due is closed already
	 * @throws InvalidInput when it is not the whole outstanding amount
	 */
	@Transactional
	public void payAtCounter(RequestCode request, DueKind kind, Vnd amount, String receiptNumber, LocalDate day,
			Actor actor) {
		Due due = newest(request, kind);
		due = this.dues.lock(request, kind, due.number()).orElseThrow();
		if (!due.isOpen()) {
			throw new Refused("payment.due.closed");
		}
		if (!amount.equals(due.outstanding())) {
			throw InvalidInput.field("amount", "payment.counter.exact", due.outstanding().format());
		}
		if (this.receipts.existsBySourceAndSourceKey(ReceiptSource.COUNTER, receiptNumber)) {
			throw InvalidInput.field("receiptNumber", "payment.counter.repeated");
		}
		Receipt receipt = this.receipts.save(new Receipt(ReceiptSource.COUNTER, receiptNumber, due.unit(), amount, day,
				due.view().reference(), actor.id(), this.clock.instant()));
		put(due, receipt, amount, PostingKind.RECEIVED, actor.id());
	}

	/**
	 * Puts money that came in to the due that its text names; what is left over becomes a
	 * case for the accountant.
	 */
	Allocation allocate(Receipt receipt, String person) {
		Optional<PaymentReference> reference = PaymentReference.findIn(receipt.view().content());
		Vnd taken = reference.flatMap((found) -> this.dues.lock(found.request(), found.kind(), found.number()))
			.map((due) -> take(due, receipt, person))
			.orElse(Vnd.ZERO);
		Vnd left = receipt.amount().minus(taken);
		if (left.isPositive()) {
			this.ledger.credit(receipt.caseKey(), PostingKind.RECEIVED, left, receipt.id(), person);
			this.inbox.post(new CaseMessage("UnallocatedMoneyReceived", receipt.caseKey(), receipt.unit(),
					receipt.caseKey(), null));
		}
		return new Allocation(reference.map(PaymentReference::request).orElse(null), taken, left);
	}

	/** What became of money that came in. */
	record Allocation(RequestCode request, Vnd taken, Vnd left) {
	}

	private Vnd take(Due due, Receipt receipt, String person) {
		Vnd taken = put(due, receipt, receipt.amount(), PostingKind.RECEIVED, person);
		if (taken.isPositive() && due.isPaid()) {
			String reference = String.valueOf(due.number());
			this.inbox.post(new CaseMessage(due.kind() == DueKind.MAIN ? "PaymentReceived" : "ExtraPaymentReceived",
					due.request().value(), due.unit(), due.request() + "/" + reference, reference));
		}
		return taken;
	}

	private Vnd put(Due due, Receipt receipt, Vnd amount, PostingKind kind, String person) {
		Vnd taken = due.take(amount, this.clock.instant());
		this.ledger.credit(due.request().value(), kind, taken, receipt.id(), person);
		if (due.isPaid() && due.kind() == DueKind.MAIN) {
			this.offers.accepted(due.request(), due.number());
		}
		return taken;
	}

	/**
	 * The accountant found out where money without a place belongs.
	 * @throws Refused when that request has nothing due, or less than the money
	 */
	@Transactional
	public void allocateTo(long receiptId, RequestCode request, Actor actor) {
		Receipt receipt = this.receipts.findById(receiptId).orElseThrow(() -> new NotFound("receipt"));
		Due due = this.dues.lockOpen(request).stream().findFirst().orElseThrow(() -> new Refused("payment.due.closed"));
		Vnd left = this.ledger.balance(receipt.caseKey());
		if (left.compareTo(due.outstanding()) > 0) {
			throw new Refused("payment.allocate.tooMuch", due.outstanding().format());
		}
		this.ledger.debit(receipt.caseKey(), PostingKind.ALLOCATED, left, receipt.id(), actor.id());
		Vnd taken = put(due, receipt, left, PostingKind.ALLOCATED, actor.id());
		if (taken.isPositive() && due.isPaid()) {
			String reference = String.valueOf(due.number());
			this.inbox.post(new CaseMessage(due.kind() == DueKind.MAIN ? "PaymentReceived" : "ExtraPaymentReceived",
					request.value(), due.unit(), request + "/" + reference, reference));
		}
	}

	/** The extra amount will not be paid: a leader gives it up. */
	@Transactional
	public void writeOff(RequestCode request, String reason, Actor actor) {
		Due due = newest(request, DueKind.EXTRA);
		this.dues.lock(request, DueKind.EXTRA, due.number())
			.orElseThrow()
			.writeOff(actor.id(), reason, this.clock.instant());
	}

	/**
	 * Compares what was paid with what the confirmed contract costs; opens the extra due
	 * when it costs more. A repeat changes nothing.
	 */
	@Transactional
	public Difference settle(RequestCode request, int contractVersion, Vnd agreed) {
		Vnd missing = agreed.minus(this.ledger.balance(request.value()));
		if (missing.isPositive()) {
			if (this.dues.findByRequestCodeAndKindAndNumber(request, DueKind.EXTRA, contractVersion).isEmpty()) {
				this.dues.save(new Due(request, this.requests.get(request).unit(), DueKind.EXTRA, contractVersion,
						missing, null, this.clock.instant()));
			}
			return Difference.EXTRA;
		}
		return missing.isZero() ? Difference.NONE : Difference.REFUND;
	}

	@EventListener
	void on(OfferIssued offer) {
		if (offer.total().isPositive()
				&& this.dues.findByRequestCodeAndKindAndNumber(offer.request(), DueKind.MAIN, offer.number())
					.isEmpty()) {
			this.dues.save(new Due(offer.request(), this.requests.get(offer.request()).unit(), DueKind.MAIN,
					offer.number(), offer.total(), offer.validUntil(), this.clock.instant()));
		}
	}

	@EventListener
	void on(OfferClosed offer) {
		DueState outcome = switch (offer.state()) {
			case DECLINED -> DueState.DECLINED;
			case LAPSED -> DueState.LAPSED;
			default -> DueState.WITHDRAWN;
		};
		this.dues.lock(offer.request(), DueKind.MAIN, offer.number())
			.ifPresent((due) -> due.close(outcome, this.clock.instant()));
	}

	@EventListener
	void on(RequestCancelled cancelled) {
		this.dues.lockOpen(cancelled.code()).forEach((due) -> due.close(DueState.WITHDRAWN, this.clock.instant()));
	}

	private Due newest(RequestCode request, DueKind kind) {
		return this.dues.findFirstByRequestCodeAndKindOrderByNumberDesc(request, kind)
			.orElseThrow(() -> new NotFound("due"));
	}

}
