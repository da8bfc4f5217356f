package vn.daysaucongto.contract;

import java.util.List;

import vn.daysaucongto.contract.text.ClauseDifference;
import vn.daysaucongto.platform.Vnd;

/**
 * What one version of a contract says differently from an earlier one.
 *
 * @param from number of the earlier version
 * @param to number of the later version
 * @param totalBefore value of the earlier version
 * @param total value of the later version
 * @param known false when the text of one of them was not kept: then only the totals are
 * @param clauses those that differ, in the order of the contract; taken-out ones last
 */
public record ContractDifference(int from, int to, Vnd totalBefore, Vnd total, boolean known,
		List<ClauseDifference> clauses) {

	/** Whether the value of the contract is another. */
	public boolean isPriceChanged() {
		return !this.total.equals(this.totalBefore);
	}

}
