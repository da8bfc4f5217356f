package vn.daysaucongto.portal.customer;

import java.time.Instant;
import java.util.List;

import vn.daysaucongto.contract.ChangeView;
import vn.daysaucongto.contract.ContractDifference;
import vn.daysaucongto.platform.Vnd;

/**
 * The contract as its customer sees it (steps B9 to B12).
 *
 * @param number of the version that can be read, 0 while a new one is in preparation
 * @param sha256 of the PDF that is confirmed; the signed file begins with those bytes
 * @param sentence what the customer agrees to by typing the code, null when there is
 * nothing to confirm
 * @param changes wishes for correction and their answers, newest first
 * @param difference from the version that could be read before, null for the first
 */
public record ContractPage(State state, int number, Vnd total, String sha256, Instant confirmedAt, String sentence,
		List<ChangeView> changes, ContractDifference difference) {

	/** Whether there is a PDF to be read. */
	public boolean isReadable() {
		return this.number > 0;
	}

	/** Whether it can be confirmed now, or corrected. */
	public boolean isConfirmable() {
		return this.state == State.READY;
	}

	public boolean isConfirmed() {
		return this.state == State.CONFIRMED;
	}

	public boolean isSigned() {
		return this.state == State.SIGNED;
	}

	/** How the contract stands. */
	public enum State {

		/** A version is in preparation, nothing can be read yet. */
		DRAFT,

		/** To be read; it is confirmed when the work is done. */
		PREVIEW,

		/** Waits for the customer. */
		READY,

		/** The customer's wish waits for its answer. */
		CHANGE_REQUESTED,

		CONFIRMED,

		SIGNED,

		/** The request ended before it was confirmed. */
		CLOSED

	}

}
