package vn.daysaucongto.payment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import vn.daysaucongto.estimate.OfferClosed;
import vn.daysaucongto.estimate.OfferIssued;
import vn.daysaucongto.platform.Actor;
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

/** Amounts due, and money paid for them at the counter (B6). */
@Service
public class Payments {

	private final DueRows dues;

	private final ReceiptRows receipts;

	private final Ledger ledger;

	private final Settlements settlements;

	private final Bookings bookings;

	private final Requests requests;

	private final Clock clock;

	Payments(DueRows dues, ReceiptRows receipts, Ledger ledger, Settlements settlements, Bookings bookings,
			Requests requests, Clock clock) {
		this.dues = dues;
		this.receipts = receipts;
		this.ledger = ledger;
		this.settlements = settlements;
		this.bookings = bookings;
		this.requests = requests;
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
	 * What would be wrong with recording it as paid at the counter.
	 * @throws Refused when the due is closed already, or its last day is over
	 * @throws InvalidInput naming {@code amount} or {@code receiptNumber}
	 */
	@Transactional(readOnly = true)
	public void checkCounter(RequestCode request, DueKind kind, Vnd amount, String receiptNumber, LocalDate day) {
		check(this.dues.findFirstByRequestCodeAndKindOrderByNumberDesc(request, kind)
			.orElseThrow(() -> new NotFound("due")), amount, receiptNumber, day);
	}

	private void check(Due due, Vnd amount, String receiptNumber, LocalDate day) {
		if (!due.isOpen()) {
			throw new Refused("payment.due.closed");
		}
		if (due.isLate(day)) {
			throw new Refused("payment.counter.late");
		}
		if (!amount.equals(due.outstanding())) {
			throw InvalidInput.field("amount", "payment.counter.exact", due.outstanding().format());
		}
		if (this.receipts.existsBySourceAndSourceKey(ReceiptSource.COUNTER, receiptNumber)) {
			throw InvalidInput.field("receiptNumber", "payment.counter.repeated");
		}
	}

	/**
	 * Money paid at the counter; the case moves on with the accountant's completion.
	 * @param receiptNumber number of the paper receipt, unique
	 * @throws Refused when the due is closed already, or its last day is over
	 * @throws InvalidInput when it is not the whole outstanding amount
	 */
	@Transactional
	public void payAtCounter(RequestCode request, DueKind kind, Vnd amount, String receiptNumber, LocalDate day,
			Actor actor) {
		Due due = lock(request, kind);
		check(due, amount, receiptNumber, day);
		Receipt receipt = this.receipts.save(new Receipt(ReceiptSource.COUNTER, receiptNumber, due.unit(), amount, day,
				due.view().reference(), actor.id(), this.clock.instant()));
		this.bookings.put(due, receipt, amount, PostingKind.RECEIVED, actor.id());
	}

	/**
	 * What would be wrong with giving the extra amount up.
	 * @throws Refused when it was paid or closed meanwhile
	 */
	@Transactional(readOnly = true)
	public void checkWriteOff(RequestCode request) {
		requireUnpaid(this.dues.findFirstByRequestCodeAndKindOrderByNumberDesc(request, DueKind.EXTRA)
			.orElseThrow(() -> new NotFound("due")));
	}

	/** The extra amount will not be paid: a leader gives it up. */
	@Transactional
	public void writeOff(RequestCode request, String reason, Actor actor) {
		Due due = lock(request, DueKind.EXTRA);
		requireUnpaid(due);
		due.writeOff(actor.id(), reason, this.clock.instant());
	}

	/**
	 * Compares what was paid with what the confirmed contract costs, and keeps that
	 * price; opens the extra due when it costs more. A repeat changes nothing.
	 */
	@Transactional
	public Difference settle(RequestCode request, int contractVersion, Vnd agreed) {
		this.ledger.lock(request.value());
		Settlement settlement = this.settlements.findById(request.value()).orElseGet(() -> new Settlement(request));
		settlement.agree(contractVersion, agreed, this.clock.instant());
		this.settlements.save(settlement);
		Vnd missing = agreed.minus(this.ledger.balance(request.value()));
		if (missing.isPositive()) {
			if (this.dues.findByRequestCodeAndKindAndNumber(request, DueKind.EXTRA, contractVersion).isEmpty()) {
				this.dues.save(new Due(request, this.requests.get(request).unit(), DueKind.EXTRA, contractVersion,
						missing, null, this.clock.instant()));
			}
		}
		return Difference.of(agreed, this.ledger.balance(request.value()));
	}

	/** What the customer paid, compared with what was agreed when it was settled. */
	@Transactional(readOnly = true)
	public Difference difference(RequestCode request) {
		return this.settlements.findById(request.value())
			.map((settlement) -> Difference.of(settlement.agreed(), this.ledger.balance(request.value())))
			.orElseThrow(() -> new NotFound("settlement"));
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

	private Due lock(RequestCode request, DueKind kind) {
		return this.dues.lockNewest(request, kind).orElseThrow(() -> new NotFound("due"));
	}

	private static void requireUnpaid(Due due) {
		if (due.isPaid()) {
			throw new Refused("payment.extra.paid");
		}
		if (!due.isOpen()) {
			throw new Refused("payment.due.closed");
		}
	}

}
