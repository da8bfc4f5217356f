package vn.daysaucongto.contract;

import java.time.Instant;
import java.util.List;

import vn.daysaucongto.contract.text.Clause;
import vn.daysaucongto.contract.text.ClauseDifference;
import vn.daysaucongto.platform.Vnd;

/**
 * A version and what it says.
 *
 * @param reviewedAt since when the customer could read it, null when that never was
 * @param html null for versions that were made before their text was kept
 */
record WordedVersion(int number, Vnd total, Instant reviewedAt, String html) {

	/** Of versions without their text it is not known. */
	boolean wasShown() {
		return this.reviewedAt != null || this.html == null;
	}

	/** How it differs from an earlier one. */
	ContractDifference since(WordedVersion before) {
		boolean known = this.html != null && before.html != null;
		List<ClauseDifference> clauses = known
				? ClauseDifference.between(Clause.parse(before.html), Clause.parse(this.html)) : List.of();
		return new ContractDifference(before.number, this.number, before.total, this.total, known, clauses);
	}

}
