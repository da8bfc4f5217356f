package vn.daysaucongto.payment;

import java.time.Clock;
import java.util.List;

import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.platform.Vnd;

import org.springframework.stereotype.Component;

/**
 * The accounts of all cases: lines are added, never changed, and no account goes below
 * zero.
 */
@Component
class Ledger {

	private final PostingRows postings;

	private final DueRows dues;

	private final ReceiptRows receipts;

	private final Clock clock;

	Ledger(PostingRows postings, DueRows dues, ReceiptRows receipts, Clock clock) {
		this.postings = postings;
		this.dues = dues;
		this.receipts = receipts;
		this.clock = clock;
	}

	/** Whoever takes money off this account waits until this transaction ends. */
	void lock(String caseKey) {
		RequestCode.parse(caseKey)
			.ifPresentOrElse((request) -> this.dues.lockAll(request.value()),
					() -> Receipt.idOf(caseKey).ifPresent(this.receipts::lock));
	}

	Vnd balance(String caseKey) {
		return Vnd.of(this.postings.balance(caseKey));
	}

	/** Whether that person put money on this account. */
	boolean takenInBy(String caseKey, String person) {
		return this.postings.creditedBy(caseKey, person);
	}

	/** How the money came to this account. */
	List<ReceiptView> sources(String caseKey) {
		return receipts(caseKey).stream().map(Receipt::view).toList();
	}

	List<Receipt> receipts(String caseKey) {
		return this.postings.sources(caseKey);
	}

	void credit(String caseKey, PostingKind kind, Vnd amount, Long receipt, String person) {
		if (amount.isPositive()) {
			this.postings.save(new Posting(caseKey, kind, amount, receipt, person, this.clock.instant()));
		}
	}

	void debit(String caseKey, PostingKind kind, Vnd amount, Long receipt, String person) {
		lock(caseKey);
		if (amount.compareTo(balance(caseKey)) > 0) {
			throw new Refused("payment.balance.short");
		}
		if (amount.isPositive()) {
			this.postings
				.save(new Posting(caseKey, kind, Vnd.ZERO.minus(amount), receipt, person, this.clock.instant()));
		}
	}

}
