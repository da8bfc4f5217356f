package vn.daysaucongto.portal.customer;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.daysaucongto.contract.ChangeView;
import vn.daysaucongto.contract.ContractChanges;
import vn.daysaucongto.contract.ContractDifferences;
import vn.daysaucongto.contract.ContractState;
import vn.daysaucongto.contract.ContractView;
import vn.daysaucongto.contract.Contracts;
import vn.daysaucongto.document.Documents;
import vn.daysaucongto.document.OpenedDocument;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.signing.Confirmations;

import org.springframework.stereotype.Service;

/** What a customer may see of the contract: never a version that nobody reviewed. */
@Service
public class ContractPages {

	private static final Set<ContractState> SHOWN = Set.of(ContractState.REVIEWED, ContractState.CONFIRMED,
			ContractState.SIGNED);

	private final Contracts contracts;

	private final ContractChanges changes;

	private final ContractDifferences differences;

	private final Confirmations confirmations;

	private final Requests requests;

	private final Documents documents;

	ContractPages(Contracts contracts, ContractChanges changes, ContractDifferences differences,
			Confirmations confirmations, Requests requests, Documents documents) {
		this.contracts = contracts;
		this.changes = changes;
		this.differences = differences;
		this.confirmations = confirmations;
		this.requests = requests;
		this.documents = documents;
	}

	/**
	 * @throws NotFound while there is none to look at
	 */
	public ContractPage of(RequestCode code) {
		List<ChangeView> wishes = this.changes.of(code);
		Optional<ContractView> shown = shown(code);
		if (shown.isEmpty() && wishes.isEmpty()) {
			throw new NotFound("contract");
		}
		return shown.map((contract) -> page(code, contract, wishes))
			.orElseGet(() -> new ContractPage(ContractPage.State.DRAFT, 0, null, null, null, null, wishes, null));
	}

	private ContractPage page(RequestCode code, ContractView contract, List<ChangeView> wishes) {
		ContractPage.State state = state(code, contract);
		String sentence = (state == ContractPage.State.READY) ? this.confirmations.consent(code, contract.number())
				: null;
		return new ContractPage(state, contract.number(), contract.total(), contract.sha256(), contract.confirmedAt(),
				sentence, wishes, this.differences.sinceShown(code, contract.number()).orElse(null));
	}

	private ContractPage.State state(RequestCode code, ContractView contract) {
		if (contract.state() == ContractState.SIGNED) {
			return ContractPage.State.SIGNED;
		}
		if (contract.state() == ContractState.CONFIRMED) {
			return ContractPage.State.CONFIRMED;
		}
		if (this.requests.get(code).isOver()) {
			return ContractPage.State.CLOSED;
		}
		if (contract.changeOpen()) {
			return ContractPage.State.CHANGE_REQUESTED;
		}
		return this.confirmations.isOpen(code) ? ContractPage.State.READY : ContractPage.State.PREVIEW;
	}

	/** Whether there is something to look at. */
	boolean exists(RequestCode code) {
		return shown(code).isPresent() || !this.changes.of(code).isEmpty();
	}

	/**
	 * The PDF of the version that the page shows: signed, once the utility has signed.
	 * @throws NotFound when that is not the version that is shown
	 */
	public OpenedDocument pdf(RequestCode code, int number) {
		ContractView contract = shown(code).filter((version) -> version.number() == number)
			.orElseThrow(() -> new NotFound("contract"));
		long file = (contract.signedDocumentId() != null) ? contract.signedDocumentId() : contract.documentId();
		return this.documents.open(file, Actor.CUSTOMER);
	}

	private Optional<ContractView> shown(RequestCode code) {
		return this.contracts.current(code).filter((contract) -> SHOWN.contains(contract.state()));
	}

}
