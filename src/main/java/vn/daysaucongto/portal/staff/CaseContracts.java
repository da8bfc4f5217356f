package vn.daysaucongto.portal.staff;

import java.util.List;

import vn.daysaucongto.contract.ContractChanges;
import vn.daysaucongto.contract.ContractDifferences;
import vn.daysaucongto.contract.ContractView;
import vn.daysaucongto.contract.Contracts;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.signing.ConfirmationLock;
import vn.daysaucongto.signing.Confirmations;

import org.springframework.stereotype.Component;

/** Collects the contract's part of a case. */
@Component
class CaseContracts {

	private final Contracts contracts;

	private final ContractDifferences differences;

	private final Confirmations confirmations;

	private final ConfirmationLock lock;

	private final ContractChanges changes;

	CaseContracts(Contracts contracts, ContractDifferences differences, Confirmations confirmations,
			ConfirmationLock lock, ContractChanges changes) {
		this.contracts = contracts;
		this.differences = differences;
		this.confirmations = confirmations;
		this.lock = lock;
		this.changes = changes;
	}

	CaseContract of(RequestCode code) {
		List<ContractView> versions = this.contracts.versions(code);
		boolean locked = !versions.isEmpty() && this.lock.isLocked(code, versions.get(versions.size() - 1).number());
		return new CaseContract(versions, this.differences.all(code), this.confirmations.all(code),
				this.lock.unlocks(code), locked, this.changes.all(code));
	}

}
