package vn.daysaucongto.payment;

import java.util.Optional;

import vn.daysaucongto.payment.BankTransfers.Booked;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books one line of a statement in a transaction of its own: what was booked stays, and
 * an interrupted import goes on where it stopped.
 */
@Component
class StatementBooking {

	private final StatementLines lines;

	private final BankTransfers transfers;

	StatementBooking(StatementLines lines, BankTransfers transfers) {
		this.lines = lines;
		this.transfers = transfers;
	}

	/** What became of the line; empty when somebody else was first. */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	Optional<LineResult> book(Long lineId, StatementUpload upload) {
		return this.lines.lockWaiting(lineId).map((line) -> {
			Booked booked = this.transfers.book(line.entry().transfer(), upload.unit(), upload.uploadedBy());
			line.became(booked);
			return booked.result();
		});
	}

}
