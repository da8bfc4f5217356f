package vn.daysaucongto.torture;

import java.util.Random;

/** How an outside party takes a call: mostly well. */
enum Mood {

	/** At once. */
	WELL(60),

	/** After a second, within the time-out of the nodes. */
	SLOW(25),

	/** Acts and says nothing until long after the time-out. */
	SILENT_AFTER_ACTING(6),

	/** Acts and answers with an error. */
	ERROR_AFTER_ACTING(6),

	/** Does nothing and answers with an error. */
	ERROR(3);

	private final int percent;

	Mood(int percent) {
		this.percent = percent;
	}

	/** Always the same for the same call of the same run. */
	static Mood of(Settings settings, String key, long arrival) {
		int drawn = new Random(settings.seed() * 1_000_003 + key.hashCode() * 31L + arrival).nextInt(100);
		for (Mood mood : values()) {
			drawn -= mood.percent;
			if (drawn < 0) {
				return mood;
			}
		}
		return WELL;
	}

	boolean acts() {
		return this != ERROR;
	}

}
