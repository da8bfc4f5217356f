package vn.daysaucongto.contract;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import vn.daysaucongto.document.StoredDocument;
import vn.daysaucongto.estimate.EstimateView;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.platform.Vnd;

/** One version of the contract of a request. What it says never changes. */
@Entity
class ContractVersion {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contract_version_seq")
	@SequenceGenerator(name = "contract_version_seq", sequenceName = "contract_version_seq", allocationSize = 50)
	private Long id;

	@Version
	private int lockVersion;

	private RequestCode requestCode;

	private int number;

	private long documentId;

	private String sha256;

	private Vnd total;

	private int estimate;

	/** Number of the template that it was made from; null before there were any. */
	private Integer template;

	@Enumerated(EnumType.STRING)
	private ContractState state = ContractState.DRAFTED;

	@ElementCollection
	@CollectionTable(name = "contract_maker", joinColumns = @JoinColumn(name = "contract_id"))
	@Column(name = "person")
	private Set<String> makers = new HashSet<>();

	private Instant draftedAt;

	/** Since when the customer may read it. */
	private Instant reviewedAt;

	private Instant confirmedAt;

	private Long signedDocumentId;

	/** Agreed beside the clauses; empty for nothing. */
	private String terms;

	/** The terms of the next version. */
	private String nextTerms;

	/** Null in versions from before there were such codes. */
	private String verificationCode;

	protected ContractVersion() {
	}

	ContractVersion(RequestCode request, int number, int template, StoredDocument pdf, EstimateView estimate,
			String terms, VerificationCode verificationCode, Set<String> makers, Instant now) {
		this.requestCode = request;
		this.number = number;
		this.template = template;
		this.documentId = pdf.id();
		this.sha256 = pdf.sha256();
		this.total = estimate.costs().total();
		this.estimate = estimate.number();
		this.terms = terms;
		this.nextTerms = terms;
		this.verificationCode = verificationCode.value();
		this.makers = new HashSet<>(makers);
		this.draftedAt = now;
	}

	void reviewed(Actor actor, Instant now) {
		requireState(ContractState.DRAFTED);
		this.state = ContractState.REVIEWED;
		this.reviewedAt = now;
		this.makers.add(actor.id());
	}

	/** The next version says something else; the customer can't confirm this one. */
	void corrected(String termsOfTheNext, Actor actor) {
		superseded();
		this.nextTerms = termsOfTheNext;
		this.makers.add(actor.id());
	}

	void revised(Actor actor) {
		requireState(ContractState.REVIEWED);
		this.makers.add(actor.id());
	}

	void superseded() {
		if (this.state == ContractState.CONFIRMED || this.state == ContractState.SIGNED) {
			throw new Refused("contract.confirmed");
		}
		this.state = ContractState.SUPERSEDED;
	}

	/**
	 * @return false when it was confirmed before
	 */
	boolean confirmed(String readSha256, Instant now) {
		if (!this.sha256.equals(readSha256)) {
			throw new Refused("contract.otherText");
		}
		if (this.state == ContractState.CONFIRMED || this.state == ContractState.SIGNED) {
			return false;
		}
		requireState(ContractState.REVIEWED);
		this.state = ContractState.CONFIRMED;
		this.confirmedAt = now;
		return true;
	}

	void confirmationVoided() {
		requireState(ContractState.CONFIRMED);
		this.state = ContractState.REVIEWED;
		this.confirmedAt = null;
	}

	void signed(long signedDocument) {
		if (this.state == ContractState.SIGNED && this.signedDocumentId == signedDocument) {
			return;
		}
		requireState(ContractState.CONFIRMED);
		this.state = ContractState.SIGNED;
		this.signedDocumentId = signedDocument;
	}

	void requireNotMaker(Actor actor) {
		if (this.makers.contains(actor.id())) {
			throw new Refused("contract.fourEyes");
		}
	}

	void requireState(ContractState expected) {
		if (this.state != expected) {
			throw new Refused("contract.state." + this.state);
		}
	}

	Long id() {
		return this.id;
	}

	String terms() {
		return this.terms;
	}

	String nextTerms() {
		return this.nextTerms;
	}

	boolean wasShown() {
		return this.reviewedAt != null;
	}

	RequestCode request() {
		return this.requestCode;
	}

	int number() {
		return this.number;
	}

	Set<String> makers() {
		return Set.copyOf(this.makers);
	}

	ContractView view(boolean changeOpen) {
		return new ContractView(this.number, this.state, this.documentId, this.sha256, this.total, this.estimate,
				this.template, this.terms, makers(), this.draftedAt, this.confirmedAt, this.signedDocumentId,
				changeOpen);
	}

}
