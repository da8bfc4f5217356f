package vn.daysaucongto.portal.staff;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.daysaucongto.contract.ChangeRecord;
import vn.daysaucongto.contract.ContractDifference;
import vn.daysaucongto.contract.ContractView;
import vn.daysaucongto.signing.ConfirmationView;
import vn.daysaucongto.signing.UnlockView;

/**
 * The contract of a case; lists oldest first.
 *
 * @param differences how versions differ from the one before, by number
 * @param confirmations those that hold no longer too
 * @param unlocks how staff verified the customer after too many wrong codes
 * @param isLocked whether too many wrong codes were typed for the newest version
 */
public record CaseContract(List<ContractView> versions, Map<Integer, ContractDifference> differences,
		List<ConfirmationView> confirmations, List<UnlockView> unlocks, boolean isLocked, List<ChangeRecord> changes) {

	/** The newest version, null while there is none. */
	public ContractView newest() {
		return this.versions.isEmpty() ? null : this.versions.get(this.versions.size() - 1);
	}

	/** The customer's confirmations of that version, void ones included. */
	public List<ConfirmationView> confirmationsOf(int version) {
		return this.confirmations.stream().filter((confirmation) -> confirmation.number() == version).toList();
	}

	/** Ids of everybody who did something; some are null. */
	Stream<String> people() {
		return Stream
			.of(this.versions.stream().flatMap((version) -> version.makers().stream()),
					this.confirmations.stream()
						.flatMap((given) -> Stream.of(given.helper(), given.approvedBy(), given.voidedBy())),
					this.unlocks.stream().map(UnlockView::unlockedBy),
					this.changes.stream().map(ChangeRecord::answeredBy))
			.flatMap((ids) -> ids);
	}

}
