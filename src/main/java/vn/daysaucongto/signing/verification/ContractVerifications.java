package vn.daysaucongto.signing.verification;

import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import vn.daysaucongto.contract.ContractView;
import vn.daysaucongto.contract.Contracts;
import vn.daysaucongto.contract.FoundContract;
import vn.daysaucongto.contract.VerificationCode;
import vn.daysaucongto.document.DocumentKind;
import vn.daysaucongto.document.Documents;
import vn.daysaucongto.document.Sha256;
import vn.daysaucongto.document.StoredDocument;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.signing.ConfirmationView;
import vn.daysaucongto.signing.Confirmations;
import vn.daysaucongto.signing.verification.HeldContract.Copy;

import org.springframework.stereotype.Service;

/** Whether a contract is genuine, for whoever holds it: as a file, or its code. */
@Service
public class ContractVerifications {

	private static final Set<DocumentKind> CONTRACTS = Set.of(DocumentKind.CONTRACT_SIGNED,
			DocumentKind.CONTRACT_DRAFT);

	private final VerificationDesk desk;

	private final Contracts contracts;

	private final Confirmations confirmations;

	private final Documents documents;

	private final Clock clock;

	ContractVerifications(VerificationDesk desk, Contracts contracts, Confirmations confirmations, Documents documents,
			Clock clock) {
		this.desk = desk;
		this.contracts = contracts;
		this.confirmations = confirmations;
		this.documents = documents;
		this.clock = clock;
	}

	/**
	 * A file that somebody shows. Nothing of it is kept.
	 * @throws vn.daysaucongto.platform.Refused when too many are looked at already
	 */
	public Verification ofFile(byte[] file) {
		String sha256 = Sha256.of(file);
		boolean ours = !this.documents.withSha256(Set.of(sha256), CONTRACTS).isEmpty();
		PdfReport report = ours ? this.desk.verifyTrusted(file) : this.desk.verify(file);
		return new Verification(this.clock.instant(), sha256, file.length, report,
				held(file, sha256, report).orElse(null));
	}

	/**
	 * The newest file of the contract in which that code is printed.
	 * @return empty when there is none, and when it is no such code
	 */
	public Optional<Verification> ofCode(String typed) {
		return VerificationCode.parse(typed).flatMap(this.contracts::find).map(this::newestFile);
	}

	private Verification newestFile(FoundContract found) {
		ContractView contract = found.contract();
		boolean signed = contract.signedDocumentId() != null;
		byte[] file = this.documents.open(signed ? contract.signedDocumentId() : contract.documentId(), Actor.SYSTEM)
			.content();
		return new Verification(this.clock.instant(), Sha256.of(file), file.length, this.desk.verifyTrusted(file),
				held(found, signed ? Copy.SIGNED : Copy.UNSIGNED, file));
	}

	/** The longest of our files with which this one begins. */
	private Optional<HeldContract> held(byte[] file, String sha256, PdfReport report) {
		Set<String> beginnings = new LinkedHashSet<>(Set.of(sha256));
		report.signatures()
			.stream()
			.filter((signature) -> !signature.coversWholeFile())
			.forEach((signature) -> beginnings.add(Sha256.of(Arrays.copyOf(file, signature.signedBytes()))));
		return this.documents.withSha256(beginnings, CONTRACTS)
			.stream()
			.max(Comparator.comparing(StoredDocument::size))
			.flatMap((document) -> held(document, file));
	}

	private Optional<HeldContract> held(StoredDocument document, byte[] file) {
		RequestCode request = RequestCode.of(document.caseKey());
		return this.contracts.versions(request)
			.stream()
			.filter((version) -> version.documentId() == document.id()
					|| Long.valueOf(document.id()).equals(version.signedDocumentId()))
			.findFirst()
			.map((version) -> held(new FoundContract(request, version), copy(document, file), file));
	}

	private static Copy copy(StoredDocument document, byte[] file) {
		if (document.kind() == DocumentKind.CONTRACT_DRAFT) {
			return Copy.UNSIGNED;
		}
		return (document.size() == file.length) ? Copy.SIGNED : Copy.SIGNED_AND_MORE;
	}

	private HeldContract held(FoundContract found, Copy copy, byte[] file) {
		ContractView contract = found.contract();
		long confirmed = this.documents.get(contract.documentId()).size();
		return new HeldContract(found.printedNumber(), contract.state(), copy,
				this.confirmations.of(found.request(), contract.number())
					.map((confirmation) -> confirmation(confirmation, confirmed, file))
					.orElse(null));
	}

	private HeldContract.Confirmation confirmation(ConfirmationView confirmation, long bytes, byte[] file) {
		boolean same = file.length >= bytes
				&& Sha256.of(Arrays.copyOf(file, (int) bytes)).equals(confirmation.sha256());
		return new HeldContract.Confirmation(confirmation.confirmedAt(), confirmation.phone(), confirmation.sha256(),
				bytes, same, this.documents.get(confirmation.evidenceDocumentId()).sha256());
	}

}
