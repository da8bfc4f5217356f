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

	ConfirmableContract(Contracts contracts) {
		this.contracts = contracts;
	}

	/**
	 * The version, when it is the newest, reviewed, and nobody wishes it changed.
	 * @param sha256 of the PDF that was shown, or null while it is not known
	 */
	ContractView require(RequestView request, int number, String sha256) {
		switch (request.status()) {
			case CANCELLING, REJECTED, CLOSED -> throw new Refused("signing.request.over");
			default -> {
			}
		}
		ContractView contract = this.contracts.current(request.code()).orElseThrow(() -> new NotFound("contract"));
		if (contract.number() != number || (sha256 != null && !sha256.equals(contract.sha256()))) {
			throw new Refused("signing.contract.superseded");
		}
		if (contract.state() == ContractState.CONFIRMED || contract.state() == ContractState.SIGNED) {
			throw new Refused("signing.contract.confirmed");
		}
		if (contract.state() != ContractState.REVIEWED) {
			throw new Refused("signing.contract.notReady");
		}
		if (contract.changeOpen()) {
			throw new Refused("signing.contract.changeOpen");
		}
		return contract;
	}

}
