package vn.daysaucongto.estimate;

import java.time.LocalDate;
import java.util.List;

import vn.daysaucongto.platform.Vnd;

/**
 * An offer as the customer reads it.
 *
 * @param number counts the offers of a request
 * @param validUntil last day on which it can be paid
 */
public record OfferView(int number, List<EstimateLine> lines, Costs costs, LocalDate validUntil, OfferState state) {

	public Vnd total() {
		return this.costs.total();
	}

}
