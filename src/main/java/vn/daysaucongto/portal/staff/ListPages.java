package vn.daysaucongto.portal.staff;

import org.springframework.data.domain.PageRequest;

/** The pages of a list, as they are counted in an address: from 1. */
final class ListPages {

	/** Nobody turns that far; rows before a page have to be a number, too. */
	private static final int LAST = 1_000_000;

	private ListPages() {
	}

	/** The first for what comes before it. */
	static PageRequest of(int typed, int size) {
		return PageRequest.of(Math.min(Math.max(typed, 1), LAST) - 1, size);
	}

}
