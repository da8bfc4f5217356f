package vn.daysaucongto.torture;

import java.util.Random;

/**
 * The way that one case takes; the seed decides.
 *
 * @param onSite signed where the work was done, otherwise on the portal
 * @param byTransfer paid to the bank, otherwise at the counter
 * @param onZalo chose Zalo beside the SMS
 */
record Plan(Turn turn, boolean onSite, boolean byTransfer, boolean onZalo) {

	static Plan of(Settings settings, int number) {
		Random random = settings.random("case " + number);
		return new Plan(Turn.drawn(random), random.nextBoolean(), random.nextBoolean(), random.nextInt(4) > 0);
	}

	/** What is out of the ordinary, and the end that it leads to. */
	enum Turn {

		NONE(50, "Completed"),

		PAPERS_MISSING(8, "Completed"),

		/** The customer wants a correction, and is told why it stays as it is. */
		CHANGE_DECLINED(8, "Completed"),

		/** The customer wants a correction, and gets the next version. */
		NEW_VERSION(8, "Completed"),

		/** By two transfers for one amount: the second is paid back. */
		PAID_TWICE(8, "Completed"),

		REJECTED(4, "RequestRejected"),

		OFFER_DECLINED(5, "OfferDeclined"),

		CANCELLED(4, "Cancelled"),

		/** The money is paid back. */
		CANCELLED_AFTER_PAYMENT(5, "Cancelled");

		private final int percent;

		private final String end;

		Turn(int percent, String end) {
			this.percent = percent;
			this.end = end;
		}

		private static Turn drawn(Random random) {
			int drawn = random.nextInt(100);
			for (Turn turn : values()) {
				drawn -= turn.percent;
				if (drawn < 0) {
					return turn;
				}
			}
			return NONE;
		}

		/** Id of the end event. */
		String end() {
			return this.end;
		}

	}

}
