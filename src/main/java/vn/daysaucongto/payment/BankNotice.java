package vn.daysaucongto.payment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import vn.daysaucongto.platform.FieldProblem;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.Typed;
import vn.daysaucongto.platform.Vnd;

/**
 * What the bank tells about a transfer right after it.
 *
 * @param id the bank's id of the transaction, as its statements have it
 * @param time when the money came, with offset
 * @param amount đồng; negative for money that went out
 * @param content the text of the transfer
 * @param reference what the bank took for the reference of the payment; may be missing
 * @param payerAccount may be missing
 * @param payerName may be missing
 */
public record BankNotice(String id, OffsetDateTime time, Long amount, String content, String reference,
		String payerAccount, String payerName) {

	private static final long MOST = 999_999_999_999L;

	private static final Duration AHEAD = Duration.ofHours(2);

	private static final Duration OLDEST = Duration.ofDays(366);

	/**
	 * As a statement would have it.
	 * @throws InvalidInput naming each bad field
	 */
	BankTransfer transfer(Clock clock) {
		List<FieldProblem> problems = new ArrayList<>();
		if (!BankTransfer.TRANSACTION.matcher(Typed.line(this.id)).matches()) {
			problems.add(FieldProblem.of("id", "payment.notice.id"));
		}
		if (this.time == null) {
			problems.add(FieldProblem.of("time", "payment.required"));
		}
		else if (!isRecent(clock)) {
			problems.add(FieldProblem.of("time", "payment.notice.time"));
		}
		if (this.amount == null || this.amount == 0 || this.amount > MOST || this.amount < -MOST) {
			problems.add(FieldProblem.of("amount", "payment.notice.amount"));
		}
		if (text().length() > BankTransfer.LONGEST_CONTENT) {
			problems.add(FieldProblem.of("content", "payment.text.long"));
		}
		if (!problems.isEmpty()) {
			throw new InvalidInput(problems);
		}
		return new BankTransfer(Typed.line(this.id), day(clock), Vnd.of(this.amount), text(),
				BankTransfer.cut(Typed.line(this.payerAccount), BankTransfer.LONGEST_ACCOUNT),
				BankTransfer.cut(Typed.line(this.payerName), BankTransfer.LONGEST_NAME));
	}

	/** The clocks of bank and utility may differ. */
	private boolean isRecent(Clock clock) {
		Instant came = this.time.toInstant();
		Instant now = clock.instant();
		return came.isBefore(now.plus(AHEAD)) && came.isAfter(now.minus(OLDEST));
	}

	private LocalDate day(Clock clock) {
		return LocalDate.ofInstant(this.time.toInstant(), clock.getZone());
	}

	/** With the reference, where the bank has cut it out of the text. */
	private String text() {
		String typed = Typed.line(this.content);
		String named = Typed.line(this.reference);
		return typed.contains(named) ? typed : (typed + " " + named).strip();
	}

}
