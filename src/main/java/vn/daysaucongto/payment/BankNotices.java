package vn.daysaucongto.payment;

import java.time.Clock;

import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.InvalidInput;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Notices of the bank about money that came in, one by one. A transfer counts once,
 * however often it is told, here or in a statement.
 */
@Service
public class BankNotices {

	private final BankTransfers transfers;

	private final ReceiptRows receipts;

	private final TransactionTemplate transaction;

	private final Clock clock;

	private final String unit;

	BankNotices(BankTransfers transfers, ReceiptRows receipts, TransactionTemplate transaction, Clock clock,
			@Value("${app.payment.webhook.unit:}") String unit) {
		this.transfers = transfers;
		this.receipts = receipts;
		this.transaction = transaction;
		this.clock = clock;
		this.unit = unit;
	}

	/**
	 * Books what a notice tells; it is committed when this returns.
	 * @return what became of the money
	 * @throws InvalidInput naming each bad field; nothing is stored then
	 */
	public LineResult receive(BankNotice notice) {
		BankTransfer transfer = notice.transfer(this.clock);
		return BankTransfers.untilAlone(() -> this.transaction.execute((status) -> book(transfer)));
	}

	private LineResult book(BankTransfer transfer) {
		this.receipts.findBySourceAndSourceKey(ReceiptSource.STATEMENT, transfer.transaction())
			.filter((known) -> !known.amount().equals(transfer.amount()))
			.ifPresent((known) -> {
				throw InvalidInput.field("amount", "payment.notice.other", known.amount().format());
			});
		return this.transfers.book(transfer, this.unit, Actor.BANK.id()).result();
	}

}
