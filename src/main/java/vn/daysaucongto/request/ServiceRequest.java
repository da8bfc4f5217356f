package vn.daysaucongto.request;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import vn.daysaucongto.platform.Phone;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.platform.RequestCode;

/**
 * A service request. Refuses what its state does not allow; a repeated act does no harm.
 */
@Entity
@Table(name = "service_request")
class ServiceRequest {

	@Id
	private String code;

	@Version
	private Integer version;

	@Column(updatable = false)
	private String clientKey;

	private String unit;

	@Embedded
	private CustomerData customer;

	@Embedded
	private RequestedWork work;

	@OneToMany(cascade = CascadeType.ALL)
	@JoinColumn(name = "request_code", nullable = false, updatable = false)
	private List<Consent> consents = new ArrayList<>();

	@Enumerated(EnumType.STRING)
	private RequestStatus status = RequestStatus.SUBMITTED;

	private Instant submittedAt;

	/** Null until papers were missing. */
	@Embedded
	private MissingDocuments missing;

	private String rejectionReason;

	/** Null until the customer wished to cancel. */
	@Embedded
	private CancellationWish cancellation;

	private Instant constructionBeganAt;

	private Instant confirmedAt;

	@Enumerated(EnumType.STRING)
	private Outcome outcome;

	private Instant closedAt;

	protected ServiceRequest() {
	}

	ServiceRequest(RequestCode code, String unit, Ward ward, SubmitRequest submitted, Instant now) {
		this.code = code.value();
		this.clientKey = submitted.clientKey();
		this.unit = unit;
		this.customer = new CustomerData(submitted, ward);
		this.work = new RequestedWork(submitted);
		submitted.consents().stream().sorted().forEach((purpose) -> this.consents.add(new Consent(purpose, now)));
		this.submittedAt = now;
	}

	void correct(String customerName, String address) {
		requireGoingOn();
		this.customer.correct(customerName, address);
	}

	void correctContact(Phone phone, String email) {
		requireGoingOn();
		this.customer.correctContact(phone, email);
	}

	void accept() {
		requireGoingOn();
		if (this.status == RequestStatus.DOCUMENTS_ASKED) {
			throw new Refused("request.documents.awaited");
		}
		this.status = RequestStatus.ACCEPTED;
	}

	void askForDocuments(String text, Instant now) {
		requireGoingOn();
		this.missing = MissingDocuments.askedAgain(this.missing, text, now);
		this.status = RequestStatus.DOCUMENTS_ASKED;
	}

	/**
	 * The customer says that all is there.
	 * @return false when that was said before
	 */
	boolean documentsSupplied() {
		requireGoingOn();
		if (this.status == RequestStatus.DOCUMENTS_SUPPLIED) {
			return false;
		}
		if (this.status != RequestStatus.DOCUMENTS_ASKED) {
			throw new Refused("request.documents.notAsked");
		}
		this.status = RequestStatus.DOCUMENTS_SUPPLIED;
		return true;
	}

	void reject(String reason) {
		requireGoingOn();
		if (this.constructionBeganAt != null) {
			throw new Refused("request.constructionBegan");
		}
		this.status = RequestStatus.REJECTED;
		this.rejectionReason = reason;
	}

	/** The recorded act from which on a person decides about cancelling. */
	void constructionBegan(Instant now) {
		requireGoingOn();
		if (this.constructionBeganAt == null) {
			this.constructionBeganAt = now;
		}
	}

	/** The customer confirmed the contract. */
	void confirmed(Instant now) {
		requireGoingOn();
		this.confirmedAt = now;
	}

	/** The utility did not sign: the customer's confirmation holds no longer. */
	void confirmationVoided() {
		requireGoingOn();
		this.confirmedAt = null;
	}

	CancellationResult cancel(String reason, Instant now) {
		if (this.status == RequestStatus.CANCELLING) {
			return CancellationResult.CANCELLED;
		}
		if (hasPendingCancellation()) {
			return CancellationResult.UNDER_REVIEW;
		}
		requireGoingOn();
		if (this.confirmedAt != null) {
			throw new Refused("request.cancel.confirmed");
		}
		boolean needsDecision = this.constructionBeganAt != null;
		this.cancellation = CancellationWish.wished(this.cancellation, reason, needsDecision, now);
		if (needsDecision) {
			return CancellationResult.UNDER_REVIEW;
		}
		this.status = RequestStatus.CANCELLING;
		return CancellationResult.CANCELLED;
	}

	void decideCancellation(CancellationDecision decision, String answer) {
		if (!hasPendingCancellation()) {
			throw new Refused("request.cancel.nothingToDecide");
		}
		if (decision == CancellationDecision.APPROVE) {
			requireGoingOn();
			if (this.confirmedAt != null) {
				throw new Refused("request.cancel.confirmed");
			}
			this.status = RequestStatus.CANCELLING;
		}
		this.cancellation = this.cancellation.decided(decision, answer);
	}

	/** A leader ends it because the customer does not confirm. */
	void closing() {
		requireGoingOn();
		if (this.confirmedAt != null) {
			throw new Refused("request.closing.confirmed");
		}
		this.status = RequestStatus.CLOSING;
	}

	/**
	 * Ends the request.
	 * @return false when it had ended that way before
	 */
	boolean close(Outcome how, Instant now) {
		if (this.status == RequestStatus.CLOSED && this.outcome == how) {
			return false;
		}
		if (this.status == RequestStatus.CLOSED) {
			throw new Refused("request.closed");
		}
		if (how == Outcome.REQUEST_LAPSED && this.status != RequestStatus.DOCUMENTS_ASKED) {
			// supplied in time, or cancelled: that act is acknowledged and on its way
			throw new Refused("request.documents.notAwaited");
		}
		this.status = RequestStatus.CLOSED;
		this.outcome = how;
		this.closedAt = now;
		return true;
	}

	boolean hasPendingCancellation() {
		return this.cancellation != null && this.cancellation.isPending() && this.status != RequestStatus.CLOSED;
	}

	void requireGoingOn() {
		switch (this.status) {
			case CLOSED -> throw new Refused("request.closed");
			case CANCELLING -> throw new Refused("request.cancelling");
			case REJECTED -> throw new Refused("request.rejected");
			case CLOSING -> throw new Refused("request.closing");
			default -> {
			}
		}
	}

	RequestCode code() {
		return RequestCode.of(this.code);
	}

	String unit() {
		return this.unit;
	}

	RequestStatus status() {
		return this.status;
	}

	List<Consent> consents() {
		return List.copyOf(this.consents);
	}

	MissingDocuments missing() {
		return this.missing;
	}

	CancellationWish cancellation() {
		return this.cancellation;
	}

	RequestLine line(String unitName) {
		return new RequestLine(code(), this.unit, unitName, this.submittedAt, this.status, this.outcome, this.closedAt);
	}

	RequestView view(String unitName) {
		return new RequestView(code(), this.unit, unitName, this.work.parentService(), this.work.parentCode(),
				this.customer.customerCode(), this.customer.customerName(), this.customer.phone(),
				this.customer.email(), this.customer.address(), this.customer.wardName(), this.customer.areaKind(),
				this.work.loadKw(), this.work.phases(), this.work.option(), this.work.note(), this.customer.channels(),
				this.status, this.submittedAt, this.constructionBeganAt, this.confirmedAt,
				(this.missing != null) ? this.missing.view() : null, this.rejectionReason,
				(this.cancellation != null) ? this.cancellation.view() : null, this.outcome, this.closedAt);
	}

}
