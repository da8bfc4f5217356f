package vn.daysaucongto.payment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.platform.Vnd;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Money that goes back: everything that a case's account holds when the case ends without
 * a contract, or what was paid beyond the price of the confirmed contract. A leader
 * approves, an accountant pays. Cases are named by request code or by the key of a
 * receipt ({@code KT-123}).
 */
@Service
public class Refunds {

	private final RefundRows refunds;

	private final Ledger ledger;

	private final RefundGrounds grounds;

	private final Clock clock;

	Refunds(RefundRows refunds, Ledger ledger, RefundGrounds grounds, Clock clock) {
		this.refunds = refunds;
		this.ledger = ledger;
		this.grounds = grounds;
		this.clock = clock;
	}

	/** What the account holds beyond what the utility keeps. */
	@Transactional(readOnly = true)
	public Vnd moneyHeld(String caseKey) {
		Vnd held = this.ledger.balance(caseKey).minus(this.grounds.kept(caseKey));
		return held.isPositive() ? held : Vnd.ZERO;
	}

	/** The refund that is needed, approved, or was paid last. */
	@Transactional(readOnly = true)
	public RefundView current(String caseKey) {
		Vnd held = moneyHeld(caseKey);
		Refund refund = newest(caseKey).filter((last) -> !last.isPaid() || held.isZero())
			.orElseGet(() -> new Refund(caseKey, 0));
		boolean open = refund.state() == RefundState.NEEDED;
		return new RefundView(caseKey, refund.state(), this.grounds.reason(caseKey), held,
				open ? held : refund.amount(), this.grounds.mayRetain(caseKey), refund.retained(),
				refund.retainedReason(), refund.note(), refund.approvedBy(), refund.paidOn(), refund.voucher(),
				this.ledger.sources(caseKey));
	}

	/**
	 * An accountant wants money to go back.
	 * @param note why, or null
	 */
	@Transactional
	public void ask(String caseKey, String note, Actor actor) {
		this.ledger.lock(caseKey);
		this.refunds.save(open(caseKey)).ask(actor.id(), note);
	}

	/**
	 * What would be wrong with approving it so.
	 * @param retained what is kept, or null
	 * @throws InvalidInput naming {@code retained} or {@code retainedReason}
	 * @throws Refused when nothing is held, or the person took the money in
	 */
	@Transactional(readOnly = true)
	public void checkApproval(String caseKey, Vnd retained, String retainedReason, Actor actor) {
		Vnd held = moneyHeld(caseKey);
		if (held.isZero()) {
			throw new Refused("payment.refund.nothing");
		}
		newest(caseKey).filter((refund) -> !refund.isPaid()).ifPresent((refund) -> refund.requireApprover(actor.id()));
		if (this.ledger.takenInBy(caseKey, actor.id())) {
			throw new Refused("payment.refund.ownMoney");
		}
		if (retained == null || retained.isZero()) {
			return;
		}
		if (!this.grounds.mayRetain(caseKey)) {
			throw InvalidInput.field("retained", "payment.refund.retained.never");
		}
		if (!retained.isPositive() || retained.compareTo(held) >= 0) {
			// something goes back: a refund of nothing would be paid out and told
			throw InvalidInput.field("retained", "payment.refund.retained.range", held.format());
		}
		if (retainedReason == null || retainedReason.isBlank()) {
			throw InvalidInput.field("retainedReason", "payment.refund.retained.reason");
		}
	}

	/**
	 * A leader agrees that the money goes back, but for what is retained with a reason.
	 * @param retained what is kept, or null
	 */
	@Transactional
	public void approve(String caseKey, Vnd retained, String retainedReason, String note, Actor actor) {
		this.ledger.lock(caseKey);
		checkApproval(caseKey, retained, retainedReason, actor);
		boolean keeps = retained != null && retained.isPositive();
		Refund.Retention kept = new Refund.Retention(keeps ? retained : Vnd.ZERO, keeps ? retainedReason : null);
		this.refunds.save(open(caseKey))
			.approve(moneyHeld(caseKey).minus(kept.amount()), kept, note, actor.id(), this.clock.instant());
	}

	/**
	 * What would be wrong with recording it as paid so.
	 * @throws InvalidInput naming {@code paidOn} or {@code reference}
	 * @throws Refused when it is not approved, paid already, or approved by this person
	 */
	@Transactional(readOnly = true)
	public void checkPayment(String caseKey, LocalDate paidOn, String reference, Actor actor) {
		Refund refund = newest(caseKey).orElseThrow(() -> new NotFound("refund"));
		if (refund.isPaidBy(reference)) {
			return;
		}
		refund.requirePayer(actor.id());
		LocalDate approved = LocalDate.ofInstant(refund.approvedAt(), this.clock.getZone());
		if (paidOn.isBefore(approved) || paidOn.isAfter(LocalDate.now(this.clock))) {
			throw InvalidInput.field("paidOn", "payment.refund.paidOn");
		}
		if (this.refunds.existsByVoucher(reference)) {
			throw InvalidInput.field("reference", "payment.refund.repeated");
		}
		if (!moneyHeld(caseKey).equals(refund.amount().plus(refund.retained()))) {
			throw new Refused("payment.refund.changed");
		}
	}

	/**
	 * The accountant has paid what was approved. A repeat changes nothing.
	 * @param reference number of the voucher, unique
	 */
	@Transactional
	public void paid(String caseKey, LocalDate paidOn, String reference, Actor actor) {
		this.ledger.lock(caseKey);
		checkPayment(caseKey, paidOn, reference, actor);
		Refund refund = newest(caseKey).orElseThrow();
		if (!refund.isPaid()) {
			refund.pay(paidOn, reference, actor.id(), this.clock.instant());
			this.ledger.debit(caseKey, PostingKind.RETAINED, refund.retained(), null, refund.approvedBy());
			this.ledger.debit(caseKey, PostingKind.REFUNDED, refund.amount(), null, actor.id());
		}
	}

	private Refund open(String caseKey) {
		Optional<Refund> last = newest(caseKey);
		return last.filter((refund) -> !refund.isPaid())
			.orElseGet(() -> new Refund(caseKey, last.map(Refund::number).orElse(0) + 1));
	}

	private Optional<Refund> newest(String caseKey) {
		return this.refunds.findFirstByCaseKeyOrderByNumberDesc(caseKey);
	}

}
