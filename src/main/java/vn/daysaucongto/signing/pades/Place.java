package vn.daysaucongto.signing.pades;

/**
 * A place on a page.
 *
 * @param page counted from 1
 * @param x points from the left
 * @param y points from the top
 */
record Place(int page, int x, int y, int width, int height) {

	/** Too low for one line under the other. */
	boolean isFlat() {
		return this.height < 36;
	}

}
