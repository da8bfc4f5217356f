package vn.daysaucongto.request;

import java.util.Arrays;

/** How a request ended; one constant per end of the process model. */
public enum Outcome {

	COMPLETED, REQUEST_REJECTED, REQUEST_LAPSED, OFFER_DECLINED, OFFER_LAPSED, CONSTRUCTION_IMPOSSIBLE, CLOSED_UNSIGNED,
	CANCELLED, CANCELLED_LATE;

	/**
	 * The outcome that an end event of the model stands for.
	 * @param endId id of the end event, as in {@code OfferDeclined}
	 */
	public static Outcome ofEnd(String endId) {
		return Arrays.stream(values())
			.filter((outcome) -> outcome.name().replace("_", "").equalsIgnoreCase(endId))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No outcome for end event " + endId));
	}

}
