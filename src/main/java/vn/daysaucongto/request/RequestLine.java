package vn.daysaucongto.request;

import java.time.Instant;

import vn.daysaucongto.platform.RequestCode;

/**
 * A request in a list: nothing of its customer.
 *
 * @param unit id of the unit in charge
 * @param outcome how it ended, null while it is open
 * @param closedAt null while it is open
 */
public record RequestLine(RequestCode code, String unit, String unitName, Instant submittedAt, RequestStatus status,
		Outcome outcome, Instant closedAt) {
}
