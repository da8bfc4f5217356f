package vn.daysaucongto.signing.pades;

import eu.europa.esig.dss.enumerations.SignatureLevel;

/** How much of its own proof a signature carries (ETSI EN 319 142-1). */
enum Level {

	/** The signature alone. */
	B_B(SignatureLevel.PAdES_BASELINE_B),

	/** With a time-stamp: somebody else says when. */
	B_T(SignatureLevel.PAdES_BASELINE_T),

	/**
	 * With what the authorities said of the certificates, too: verifiable when they are
	 * gone.
	 */
	B_LT(SignatureLevel.PAdES_BASELINE_LT);

	private final SignatureLevel dss;

	Level(SignatureLevel dss) {
		this.dss = dss;
	}

	boolean isTimestamped() {
		return this != B_B;
	}

	SignatureLevel dss() {
		return this.dss;
	}

}
