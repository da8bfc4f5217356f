package vn.daysaucongto.signing;

import vn.daysaucongto.contract.ContractState;
import vn.daysaucongto.contract.ContractView;
import vn.daysaucongto.contract.Contracts;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.request.RequestView;

import org.springframework.stereotype.Component;

/** Whether a version of the contract can be confirmed now. */
@Component
class ConfirmableContract {

	private final Contracts contracts;

	private final ReadyForConfirmation ready;

	ConfirmableContract(Contracts contracts, ReadyForConfirmation ready) {
		this.contracts = contracts;
		this.ready = ready;
	}

	/** Whether the newest version can be confirmed now. */
	boolean isOpen(RequestView request) {
		return !request.isOver() && this.contracts.current(request.code())
			.filter((contract) -> obstacle(request, contract) == null)
			.isPresent();
	}

	/**
	 * The version, when it is the newest, reviewed and built, and nobody wishes it
	 * changed.
	 * @param sha256 of the PDF that was shown, or null while it is not known
	 */
	ContractView require(RequestView request, int number, String sha256) {
		if (request.isOver()) {
			throw new Refused("signing.request.over");
		}
		ContractView contract = this.contracts.current(request.code()).orElseThrow(() -> new NotFound("contract"));
		if (contract.number() != number || (sha256 != null && !sha256.equals(contract.sha256()))) {
			throw new Refused("signing.contract.superseded");
		}
		String obstacle = obstacle(request, contract);
		if (obstacle != null) {
			throw new Refused(obstacle);
		}
		return contract;
	}

	private String obstacle(RequestView request, ContractView contract) {
		if (contract.state() == ContractState.CONFIRMED || contract.state() == ContractState.SIGNED) {
			return "signing.contract.confirmed";
		}
		if (contract.state() != ContractState.REVIEWED) {
			return "signing.contract.notReady";
		}
		if (contract.changeOpen()) {
			return "signing.contract.changeOpen";
		}
		return this.ready.isReady(request.code(), contract.total()) ? null : "signing.contract.workNotDone";
	}

}
