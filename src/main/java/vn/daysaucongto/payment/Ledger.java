package vn.daysaucongto.payment;

import java.time.Clock;

import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.platform.Vnd;

import org.springframework.stereotype.Component;

/**
 * The accounts of all cases: lines are added, never changed, and no account goes below
 * zero.
 */
@Component
class Ledger {

	private final PostingRows postings;

	private final Clock clock;

	Ledger(PostingRows postings, Clock clock) {
		this.postings = postings;
		this.clock = clock;
	}

	Vnd balance(String caseKey) {
		return Vnd.of(this.postings.balance(caseKey));
	}

	void credit(String caseKey, PostingKind kind, Vnd amount, Long receipt, String person) {
		if (amount.isPositive()) {
			this.postings.save(new Posting(caseKey, kind, amount, receipt, person, this.clock.instant()));
		}
	}

	void debit(String caseKey, PostingKind kind, Vnd amount, Long receipt, String person) {
		if (amount.compareTo(balance(caseKey)) > 0) {
			throw new Refused("payment.balance.short");
		}
		if (amount.isPositive()) {
			this.postings
				.save(new Posting(caseKey, kind, Vnd.ZERO.minus(amount), receipt, person, this.clock.instant()));
		}
	}

}
