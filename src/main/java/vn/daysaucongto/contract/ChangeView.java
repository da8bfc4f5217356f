package vn.daysaucongto.contract;

import java.time.Instant;

/**
 * A wish for correction.
 *
 * @param number counts the wishes of a request, from 1
 * @param version of the contract that it is about
 * @param byUtility whether the utility wants it, because it did not sign
 * @param answer null while it is open
 */
public record ChangeView(int number, int version, boolean byUtility, String text, Instant at, ChangeState state,
		String answer, Instant answeredAt) {
}
