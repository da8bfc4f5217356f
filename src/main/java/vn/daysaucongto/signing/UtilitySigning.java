package vn.daysaucongto.signing;

import java.time.Clock;

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
import vn.daysaucongto.signing.pades.PdfSigner;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

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

	private final ConfirmationTexts texts;

	private final ConfirmationPage page;

	private final PdfSigner signer;

	private final Clock clock;

	UtilitySigning(ContractConfirmations confirmations, Contracts contracts, Documents documents,
			ConfirmationTexts texts, ConfirmationPage page, PdfSigner signer, Clock clock) {
		this.confirmations = confirmations;
		this.contracts = contracts;
		this.documents = documents;
		this.texts = texts;
		this.page = page;
		this.signer = signer;
		this.clock = clock;
	}

	/**
	 * Whether this person may sign for the utility, and with a certificate that is valid.
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
	 * Signs the confirmed version; once, however often it is called.
	 * @throws Refused when nobody decided it, or the certificate is not valid now
	 */
	@Transactional
	public StoredDocument sign(RequestCode code) {
		// before the contract is read: whoever comes second sees that it is signed
		ContractConfirmation confirmation = this.confirmations.lockInForce(code)
			.filter(ContractConfirmation::isApproved)
			.orElseThrow(() -> new Refused("signing.notApproved"));
		int number = confirmation.number();
		ContractView contract = this.contracts.get(code, number);
		if (contract.signedDocumentId() != null) {
			return this.documents.get(contract.signedDocumentId());
		}
		byte[] evidence = this.documents.content(confirmation.evidenceDocumentId());
		byte[] signed = this.signer.sign(this.page.behind(confirmedBytes(confirmation), evidence),
				this.texts.reason(confirmation, code.value(), Sha256.of(evidence)));
		StoredDocument stored = this.documents.store(new StoreDocument(code.value(), DocumentKind.CONTRACT_SIGNED,
				"signed-" + number, "hop-dong-" + code + "-da-ky.pdf", signed, Actor.SYSTEM.id()));
		this.contracts.signed(code, number, stored.id());
		return stored;
	}

	private byte[] confirmedBytes(ContractConfirmation confirmation) {
		byte[] confirmed = this.documents.open(confirmation.documentId(), Actor.SYSTEM).content();
		if (!Sha256.of(confirmed).equals(confirmation.sha256())) {
			throw new IllegalStateException("Document " + confirmation.documentId() + " is not what was confirmed");
		}
		return confirmed;
	}

}
