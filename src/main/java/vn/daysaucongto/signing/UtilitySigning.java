package vn.daysaucongto.signing;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;

import vn.daysaucongto.contract.ContractView;
import vn.daysaucongto.contract.Contracts;
import vn.daysaucongto.document.DocumentKind;
import vn.daysaucongto.document.Documents;
import vn.daysaucongto.document.Sha256;
import vn.daysaucongto.document.StoreDocument;
import vn.daysaucongto.document.StoredDocument;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.request.Units;
import vn.daysaucongto.signing.pades.PdfSigner;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The utility signs what the customer confirmed (step B12), on top of those very bytes:
 * anybody can cut the signed file to the length of the confirmed one and compare the
 * SHA-256.
 */
@Service
public class UtilitySigning {

	private final ContractConfirmations confirmations;

	private final Contracts contracts;

	private final Documents documents;

	private final Requests requests;

	private final Units units;

	private final ConfirmationTexts texts;

	private final ConfirmationPage page;

	private final PdfSigner signer;

	private final TransactionTemplate transaction;

	private final Clock clock;

	UtilitySigning(ContractConfirmations confirmations, Contracts contracts, Documents documents, Requests requests,
			Units units, ConfirmationTexts texts, ConfirmationPage page, PdfSigner signer,
			TransactionTemplate transaction, Clock clock) {
		this.confirmations = confirmations;
		this.contracts = contracts;
		this.documents = documents;
		this.requests = requests;
		this.units = units;
		this.texts = texts;
		this.page = page;
		this.signer = signer;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Whether this person may sign for the utility, and with a certificate that is valid
	 * as far as it is known; asks nobody outside.
	 * @throws Refused saying why not
	 */
	@Transactional(readOnly = true)
	public void requireMaySign(RequestCode code, Actor actor) {
		this.contracts.requireNotMaker(code, actor);
		this.signer.requireReady();
	}

	/** The decision to sign, of somebody who had no hand in the contract. */
	@Transactional
	public void approve(RequestCode code, Actor actor) {
		requireMaySign(code, actor);
		this.confirmations.lockInForce(code)
			.orElseThrow(() -> new Refused("signing.confirmation.none"))
			.approve(actor, this.clock.instant());
	}

	/**
	 * Signs the confirmed version; once, however often it is called. Nothing is locked
	 * while it is signed, as others may have to be asked: who comes second gets what is
	 * there.
	 * @throws Refused when nobody decided it, or the certificate is not valid now or was
	 * revoked
	 */
	public StoredDocument sign(RequestCode code) {
		Optional<StoredDocument> before = signed(code);
		if (before.isPresent()) {
			return before.get();
		}
		ApprovedConfirmation approved = this.confirmations.approved(code)
			.orElseThrow(() -> new Refused("signing.notApproved"));
		byte[] evidence = this.documents.content(approved.evidenceDocumentId());
		String reason = this.texts.reason(code, approved, Sha256.of(evidence));
		String unit = this.units.get(this.requests.get(code).unit()).name();
		byte[] signed = this.signer.sign(this.page.behind(confirmedBytes(approved), evidence), reason, unit);
		return this.transaction.execute((status) -> store(code, approved, signed));
	}

	private Optional<StoredDocument> signed(RequestCode code) {
		return this.documents.list(code.value(), Set.of(DocumentKind.CONTRACT_SIGNED)).stream().findFirst();
	}

	private StoredDocument store(RequestCode code, ApprovedConfirmation approved, byte[] signed) {
		ContractConfirmation confirmation = this.confirmations.lockInForce(code)
			.filter((current) -> current.approved().equals(Optional.of(approved)))
			.orElseThrow(() -> new IllegalStateException("What was approved changed while it was signed"));
		int number = confirmation.number();
		ContractView contract = this.contracts.get(code, number);
		if (contract.signedDocumentId() != null) {
			return this.documents.get(contract.signedDocumentId());
		}
		StoredDocument stored = this.documents.store(new StoreDocument(code.value(), DocumentKind.CONTRACT_SIGNED,
				"signed-" + number, "hop-dong-" + code + "-da-ky.pdf", signed, Actor.SYSTEM.id()));
		this.contracts.signed(code, number, stored.id());
		return stored;
	}

	private byte[] confirmedBytes(ApprovedConfirmation approved) {
		byte[] confirmed = this.documents.open(approved.documentId(), Actor.SYSTEM).content();
		if (!Sha256.of(confirmed).equals(approved.sha256())) {
			throw new IllegalStateException("Document " + approved.documentId() + " is not what was confirmed");
		}
		return confirmed;
	}

}
