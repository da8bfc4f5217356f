package vn.daysaucongto.request;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;

import vn.daysaucongto.platform.Phone;
import vn.daysaucongto.platform.RequestCode;

/**
 * A request as others see it.
 *
 * @param unit id of the unit (Điện lực) in charge
 * @param unitName name of that unit
 * @param parentCode code of the request for the parent service, empty when unknown
 * @param customerCode empty for a new supply without a code
 * @param email empty when none was given
 * @param address house and street, without the ward
 * @param loadKw kW
 * @param phases 1 or 3
 * @param channels what the customer chose beside the SMS that everyone gets
 * @param documentsAsked what is missing, null while nothing is
 * @param rejectionReason why it was turned down, or null
 * @param cancellation the customer's wish to cancel, or null
 * @param outcome how it ended, null while it is open
 */
public record RequestView(RequestCode code, String unit, String unitName, ParentService parentService,
		String parentCode, String customerCode, String customerName, Phone phone, String email, String address,
		String wardName, AreaKind areaKind, BigDecimal loadKw, int phases, ServiceOption option, String note,
		Set<ContactChannel> channels, RequestStatus status, Instant submittedAt, Instant constructionBeganAt,
		Instant confirmedAt, DocumentsAsked documentsAsked, String rejectionReason, Cancellation cancellation,
		Outcome outcome, Instant closedAt) {

	/** House, street and ward. */
	public String fullAddress() {
		return this.address + ", " + this.wardName;
	}

	public boolean isOpen() {
		return this.status != RequestStatus.CLOSED;
	}

	/** Whether it has ended, or only its end is left. */
	public boolean isOver() {
		return switch (this.status) {
			case REJECTED, CANCELLING, CLOSING, CLOSED -> true;
			case SUBMITTED, DOCUMENTS_ASKED, DOCUMENTS_SUPPLIED, ACCEPTED -> false;
		};
	}

	/**
	 * Papers that the customer was asked for.
	 *
	 * @param round how often the customer was asked, this time included
	 */
	public record DocumentsAsked(int round, String text, Instant at) {
	}

	/**
	 * The customer's wish to cancel.
	 *
	 * @param number how often the customer wished it, this time included
	 * @param decision null while it is under review or needs none
	 * @param answer the reason that came with the decision
	 */
	public record Cancellation(int number, String reason, Instant askedAt, boolean needsDecision,
			CancellationDecision decision, String answer) {

		public boolean isPending() {
			return this.needsDecision && this.decision == null;
		}

	}

}
