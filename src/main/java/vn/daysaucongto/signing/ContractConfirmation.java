package vn.daysaucongto.signing;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import vn.daysaucongto.contract.ContractView;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.Phone;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.platform.RequestCode;

/**
 * The customer's confirmation of a version of the contract, and what the utility did with
 * it: let it be signed, or refused.
 */
@Entity
@Table(name = "contract_confirmation")
class ContractConfirmation {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contract_confirmation_seq")
	@SequenceGenerator(name = "contract_confirmation_seq", sequenceName = "contract_confirmation_seq",
			allocationSize = 50)
	private Long id;

	@Version
	private Integer version;

	private RequestCode requestCode;

	private int number;

	/**
	 * Counts the confirmations of a version: the next one after a refusal is the second.
	 */
	private int round;

	private String sha256;

	private Long documentId;

	private Phone phone;

	private Long challengeId;

	private String consent;

	@Enumerated(EnumType.STRING)
	private ConfirmationPlace place;

	private Instant confirmedAt;

	private String ip;

	private String userAgent;

	private String helper;

	private Long evidenceDocumentId;

	private String approvedBy;

	private Instant approvedAt;

	private String voidedBy;

	private Instant voidedAt;

	private String voidReason;

	protected ContractConfirmation() {
	}

	ContractConfirmation(RequestCode code, ContractView contract, int round, Phone phone, long challengeId,
			String consent, ConfirmationContext context, Instant now) {
		this.requestCode = code;
		this.number = contract.number();
		this.round = round;
		this.sha256 = contract.sha256();
		this.documentId = contract.documentId();
		this.phone = phone;
		this.challengeId = challengeId;
		this.consent = consent;
		this.place = context.place();
		this.ip = context.ip();
		this.userAgent = context.userAgent();
		this.helper = (context.helper() != null) ? context.helper().id() : null;
		this.confirmedAt = now;
	}

	void provedBy(long evidence) {
		this.evidenceDocumentId = evidence;
	}

	/** The utility will sign; the decision of the one who signs for it. */
	void approve(Actor actor, Instant now) {
		if (this.approvedBy == null) {
			this.approvedBy = actor.id();
			this.approvedAt = now;
		}
	}

	/** The utility won't sign: the confirmation holds no longer. */
	void refuse(String reason, Actor actor, Instant now) {
		if (this.approvedBy != null) {
			throw new Refused("signing.approved");
		}
		this.voidedBy = actor.id();
		this.voidedAt = now;
		this.voidReason = reason;
	}

	/** Whether evidence says of this confirmation what is kept here. */
	boolean isSaidBy(ConfirmationEvidence evidence) {
		return evidence.request().equals(this.requestCode.value()) && evidence.contractVersion() == this.number
				&& evidence.sha256().equals(this.sha256) && evidence.agreed().equals(this.consent)
				&& evidence.phone().equals(this.phone.masked()) && evidence.challenge() == this.challengeId
				&& evidence.place() == this.place && evidence.confirmedAt().equals(this.confirmedAt)
				&& Objects.equals(evidence.ip(), this.ip) && evidence.userAgent().equals(this.userAgent)
				&& isHelper(evidence.helper());
	}

	private boolean isHelper(String nameAndId) {
		return (this.helper != null) ? nameAndId != null && nameAndId.endsWith("(" + this.helper + ")")
				: nameAndId == null;
	}

	/** What is to be signed; empty while nobody decided that. */
	Optional<ApprovedConfirmation> approved() {
		return Optional.ofNullable(this.approvedBy)
			.map((by) -> new ApprovedConfirmation(this.id, this.number, this.sha256, this.documentId,
					this.evidenceDocumentId));
	}

	int number() {
		return this.number;
	}

	int round() {
		return this.round;
	}

	ConfirmationView view() {
		return new ConfirmationView(this.number, this.sha256, this.consent, this.phone.masked(), this.place,
				this.confirmedAt, this.helper, this.evidenceDocumentId, this.approvedBy, this.approvedAt, this.voidedBy,
				this.voidedAt, this.voidReason);
	}

}
