package vn.daysaucongto.payment;

import vn.daysaucongto.platform.RequestCode;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the money side of a request as a whole, for who checks it. */
@Service
public class CaseAccounts {

	private final DueRows dues;

	private final PostingRows postings;

	private final RefundRows refunds;

	private final Settlements settlements;

	private final Ledger ledger;

	CaseAccounts(DueRows dues, PostingRows postings, RefundRows refunds, Settlements settlements, Ledger ledger) {
		this.dues = dues;
		this.postings = postings;
		this.refunds = refunds;
		this.settlements = settlements;
		this.ledger = ledger;
	}

	@Transactional(readOnly = true)
	public CaseAccount of(RequestCode request) {
		String caseKey = request.value();
		return new CaseAccount(this.dues.findByRequestCodeOrderById(request).stream().map(Due::owed).toList(),
				this.ledger.sources(caseKey),
				this.postings.findByCaseKeyOrderById(caseKey).stream().map(Posting::booked).toList(),
				this.refunds.findByCaseKeyOrderByNumber(caseKey).stream().map(Refund::paidBack).toList(),
				this.settlements.findById(caseKey).map(Settlement::settled).orElse(null), this.ledger.balance(caseKey));
	}

}
