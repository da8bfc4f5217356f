package vn.daysaucongto.contract;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.daysaucongto.document.DocumentKind;
import vn.daysaucongto.document.Documents;
import vn.daysaucongto.document.StoreDocument;
import vn.daysaucongto.document.StoredDocument;
import vn.daysaucongto.estimate.EstimateView;
import vn.daysaucongto.estimate.Estimates;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.RequestCode;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The versions of a contract, from the draft to the signature. */
@Service
public class Contracts {

	private final ContractRows contracts;

	private final WordingRows wordings;

	private final ContractChanges changes;

	private final ContractPdf pdf;

	private final Estimates estimates;

	private final Documents documents;

	private final Clock clock;

	Contracts(ContractRows contracts, WordingRows wordings, ContractChanges changes, ContractPdf pdf,
			Estimates estimates, Documents documents, Clock clock) {
		this.contracts = contracts;
		this.wordings = wordings;
		this.changes = changes;
		this.pdf = pdf;
		this.estimates = estimates;
		this.documents = documents;
		this.clock = clock;
	}

	/**
	 * Makes the next version from the newest agreed estimate; the one before is replaced.
	 * @throws vn.daysaucongto.platform.Refused when the one before is confirmed
	 */
	@Transactional
	public ContractView draft(RequestCode request) {
		EstimateView estimate = this.estimates.current(request).orElseThrow(() -> new NotFound("estimate"));
		Optional<ContractVersion> before = this.contracts.lockNewest(request);
		before.ifPresent(ContractVersion::superseded);
		int number = before.map(ContractVersion::number).orElse(0) + 1;
		String terms = before.map(ContractVersion::nextTerms).orElse("");
		Set<String> makers = new HashSet<>(estimate.makers());
		before.map(ContractVersion::makers).ifPresent(makers::addAll);
		VerificationCode verificationCode = VerificationCode.random();
		ContractPdf.Drafted drafted = this.pdf.of(request, number, terms, verificationCode);
		StoredDocument stored = this.documents.store(new StoreDocument(request.value(), DocumentKind.CONTRACT_DRAFT,
				"contract-" + number, "Hop dong " + request + "-" + number + ".pdf", drafted.pdf(), Actor.SYSTEM.id()));
		ContractVersion version = this.contracts.save(new ContractVersion(request, number, drafted.template(), stored,
				estimate, terms, verificationCode, makers, this.clock.instant()));
		this.wordings.save(new ContractWording(version.id(), drafted.html()));
		return view(request, version);
	}

	/** The version in which that code is printed. */
	@Transactional(readOnly = true)
	public Optional<FoundContract> find(VerificationCode code) {
		return this.contracts.findByVerificationCode(code.value())
			.map((version) -> new FoundContract(version.request(), view(version.request(), version)));
	}

	/** The newest version. */
	@Transactional(readOnly = true)
	public Optional<ContractView> current(RequestCode request) {
		return this.contracts.findFirstByRequestCodeOrderByNumberDesc(request).map((version) -> view(request, version));
	}

	/** That version. @throws NotFound when there is none with that number */
	@Transactional(readOnly = true)
	public ContractView get(RequestCode request, int number) {
		return this.contracts.findByRequestCodeAndNumber(request, number)
			.map((version) -> view(request, version))
			.orElseThrow(() -> new NotFound("contract"));
	}

	@Transactional(readOnly = true)
	public List<ContractView> versions(RequestCode request) {
		boolean changeOpen = this.changes.isOpen(request);
		return this.contracts.findByRequestCodeOrderByNumber(request)
			.stream()
			.map((version) -> version.view(changeOpen))
			.toList();
	}

	/**
	 * Number of the version that the customer could read before that one.
	 */
	@Transactional(readOnly = true)
	public Optional<Integer> shownBefore(RequestCode request, int number) {
		return this.contracts.findByRequestCodeOrderByNumber(request)
			.stream()
			.filter((version) -> version.number() < number && version.wasShown())
			.map(ContractVersion::number)
			.reduce((older, newer) -> newer);
	}

	/** It is right: the customer may confirm it. */
	@Transactional
	public void reviewed(RequestCode request, Actor actor) {
		lock(request).reviewed(actor, this.clock.instant());
	}

	/**
	 * The customer confirmed that version; a repeat changes nothing.
	 * @param sha256 of the PDF that was confirmed
	 * @throws vn.daysaucongto.platform.Refused when it is not the newest, was changed, or
	 * a correction is still wished for
	 */
	@Transactional
	public void confirmed(RequestCode request, int number, String sha256) {
		ContractVersion newest = lock(request);
		if (newest.number() != number) {
			newest = get(number, request);
			newest.requireState(ContractState.REVIEWED);
		}
		this.changes.requireNone(request);
		newest.confirmed(sha256, this.clock.instant());
	}

	/**
	 * The utility does not sign: the confirmation holds no longer, the contract is
	 * revised.
	 */
	@Transactional
	public void voidConfirmation(RequestCode request, String reason, Actor actor) {
		ContractVersion newest = lock(request);
		newest.confirmationVoided();
		this.changes.wishedByUtility(request, newest.number(), reason);
	}

	/** The utility's signature is on it; a repeat changes nothing. */
	@Transactional
	public void signed(RequestCode request, int number, long signedDocumentId) {
		get(number, request).signed(signedDocumentId);
	}

	/**
	 * Four eyes: @throws vn.daysaucongto.platform.Refused to who made the newest version.
	 */
	@Transactional(readOnly = true)
	public void requireNotMaker(RequestCode request, Actor actor) {
		this.contracts.findFirstByRequestCodeOrderByNumberDesc(request)
			.orElseThrow(() -> new NotFound("contract"))
			.requireNotMaker(actor);
	}

	private ContractVersion get(int number, RequestCode request) {
		return this.contracts.findByRequestCodeAndNumber(request, number).orElseThrow(() -> new NotFound("contract"));
	}

	private ContractVersion lock(RequestCode request) {
		return this.contracts.lockNewest(request).orElseThrow(() -> new NotFound("contract"));
	}

	private ContractView view(RequestCode request, ContractVersion version) {
		return version.view(this.changes.isOpen(request));
	}

}
