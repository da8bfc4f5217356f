package vn.daysaucongto.payment;

import java.time.LocalDate;

import vn.daysaucongto.platform.Vnd;

/**
 * A line of a bank statement and what became of it.
 *
 * @param line number of the line in the file
 * @param reference of the amount due that it was for, or null
 * @param left what of it has no place
 * @param leftover why, or null
 */
public record StatementLineView(int line, String transaction, LocalDate day, Vnd amount, String content,
		LineResult result, String reference, Vnd left, Leftover leftover) {
}
