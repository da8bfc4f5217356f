package vn.daysaucongto.payment;

import java.time.LocalDate;

import vn.daysaucongto.platform.Vnd;

/**
 * A line of a bank statement as the file has it.
 *
 * @param line number of the line in the file
 * @param transaction the bank's id
 * @param amount negative for money that went out
 * @param payerAccount null when the bank does not say
 * @param payerName null when the bank does not say
 */
record StatementEntry(int line, String transaction, LocalDate day, Vnd amount, String content, String payerAccount,
		String payerName) {

	BankTransfer transfer() {
		return new BankTransfer(this.transaction, this.day, this.amount, this.content, this.payerAccount,
				this.payerName);
	}

	boolean isSameAs(StatementEntry other) {
		return this.transaction.equals(other.transaction) && this.day.equals(other.day)
				&& this.amount.equals(other.amount);
	}

}
