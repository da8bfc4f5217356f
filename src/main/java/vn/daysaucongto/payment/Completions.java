package vn.daysaucongto.payment;

import java.time.Clock;
import java.util.Optional;

import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.platform.Vnd;
import vn.daysaucongto.request.RequestClosed;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The end of the money side (B13): what was paid is earned and invoiced, and no case is
 * closed while its account holds anything.
 */
@Service
public class Completions {

	private final Settlements settlements;

	private final DueRows dues;

	private final Ledger ledger;

	private final Clock clock;

	Completions(Settlements settlements, DueRows dues, Ledger ledger, Clock clock) {
		this.settlements = settlements;
		this.dues = dues;
		this.ledger = ledger;
		this.clock = clock;
	}

	/** What the request costs in the end; empty before its contract is signed. */
	@Transactional(readOnly = true)
	public Optional<SettlementView> of(RequestCode request) {
		return this.settlements.findById(request.value())
			.map((settlement) -> new SettlementView(settlement.contractVersion(), settlement.agreed(),
					writtenOff(request, settlement), settlement.invoiceNumber()));
	}

	/**
	 * What would be wrong with completing it with that invoice.
	 * @throws InvalidInput when another request has that invoice
	 * @throws Refused when the account does not hold exactly what is owed, or it was
	 * completed with another invoice
	 */
	@Transactional(readOnly = true)
	public void check(RequestCode request, String invoiceNumber) {
		Settlement settlement = settlement(request);
		if (settlement.isCompletedWith(invoiceNumber)) {
			return;
		}
		if (settlement.isCompleted()) {
			throw new Refused("payment.completed");
		}
		if (this.settlements.existsByInvoiceNumber(invoiceNumber)) {
			throw InvalidInput.field("invoiceNumber", "payment.invoice.repeated");
		}
		Vnd owed = settlement.agreed().minus(writtenOff(request, settlement));
		Vnd balance = this.ledger.balance(request.value());
		if (!owed.equals(balance)) {
			throw new Refused("payment.completed.balance", balance.format(), owed.format());
		}
	}

	/** The work is done, signed for and invoiced. A repeat changes nothing. */
	@Transactional
	public void complete(RequestCode request, String invoiceNumber, Actor actor) {
		this.ledger.lock(request.value());
		check(request, invoiceNumber);
		Settlement settlement = settlement(request);
		if (!settlement.isCompleted()) {
			settlement.complete(invoiceNumber, actor.id(), this.clock.instant());
			this.ledger.debit(request.value(), PostingKind.SETTLED, this.ledger.balance(request.value()), null,
					actor.id());
		}
	}

	/**
	 * Asked wherever a case ends.
	 * @throws Refused while the account of the case holds money
	 */
	@Transactional(readOnly = true)
	public void requireEmpty(String caseKey) {
		Vnd balance = this.ledger.balance(caseKey);
		if (!balance.isZero()) {
			throw new Refused("payment.balance.left", balance.format());
		}
	}

	@EventListener
	void on(RequestClosed closed) {
		this.dues.lockOpen(closed.code()).forEach((due) -> due.close(DueState.WITHDRAWN, this.clock.instant()));
		requireEmpty(closed.code().value());
	}

	private Settlement settlement(RequestCode request) {
		return this.settlements.findById(request.value()).orElseThrow(() -> new Refused("payment.completed.early"));
	}

	private Vnd writtenOff(RequestCode request, Settlement settlement) {
		return this.dues.findByRequestCodeAndKindAndNumber(request, DueKind.EXTRA, settlement.contractVersion())
			.filter((due) -> due.view().state() == DueState.WRITTEN_OFF)
			.map(Due::outstanding)
			.orElse(Vnd.ZERO);
	}

}
