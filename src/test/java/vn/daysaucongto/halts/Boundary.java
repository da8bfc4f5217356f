package vn.daysaucongto.halts;

/**
 * A point of a case at which the power may go.
 *
 * @param number of the boundary in the case, from 1
 * @param what is committed, or sent
 * @param onSite whether the case is signed on site
 */
record Boundary(int number, String what, boolean onSite) {

	enum Side {

		/** It is not there, or not out. */
		BEFORE,

		/** It is, and nobody was told. */
		AFTER

	}

}
