package vn.daysaucongto.payment;

import java.time.Clock;

import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.request.Units;

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

	private final Units units;

	private final String unit;

	BankNotices(BankTransfers transfers, ReceiptRows receipts, TransactionTemplate transaction, Clock clock,
			Units units, @Value("${app.payment.webhook.unit:}") String unit) {
		this.transfers = transfers;
		this.receipts = receipts;
		this.transaction = transaction;
		this.clock = clock;
		this.units = units;
		this.unit = unit;
	}

	/**
	 * Books what a notice tells; it is committed when this returns.
	 * @return what became of the money
	 * @throws InvalidInput naming each bad field; nothing is stored then
	 * @throws IllegalStateException when the unit of the configuration is none, so that
	 * nobody would see money without a reference; the bank tells it again
	 */
	public LineResult receive(BankNotice notice) {
		if (this.units.all().stream().noneMatch((known) -> known.id().equals(this.unit))) {
			throw new IllegalStateException("app.payment.webhook.unit names no unit");
		}
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
