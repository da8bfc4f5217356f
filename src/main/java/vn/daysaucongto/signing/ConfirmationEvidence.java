package vn.daysaucongto.signing;

import java.time.Instant;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import vn.daysaucongto.contract.ContractView;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.signing.evidence.EvidenceLink;

/**
 * What proves a confirmation, readable without this application. The utility's signature
 * of the contract names the SHA-256 of this file.
 *
 * @param nature what an OTP is by law
 * @param agreed the sentence that the customer agreed to
 * @param sha256 of the PDF that was shown
 * @param phone masked; the request has it in full
 * @param failures wrong codes before the right one
 * @param helper the staff member who was present, or null
 * @param sequence counts all evidence, from 1
 * @param previousSha256 of the evidence before, zeros for the first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "nature", "agreed" })
record ConfirmationEvidence(String nature, String agreed, String request, int contractVersion, long totalDong,
		String sha256, String customer, String phone, long challenge, Instant codeSentAt, Instant codeVerifiedAt,
		int failures, ConfirmationPlace place, Instant confirmedAt, String ip, String userAgent, String helper,
		long sequence, String previousSha256) {

	static ConfirmationEvidence of(RequestView request, ContractView contract, OtpView code, ConfirmationTexts texts,
			ConfirmationContext context, Instant now, EvidenceLink link) {
		Actor helper = context.helper();
		return new ConfirmationEvidence(texts.nature(), texts.consent(request, contract), request.code().value(),
				contract.number(), contract.total().dong(), contract.sha256(), request.customerName(), code.phone(),
				code.id(), code.issuedAt(), code.verifiedAt(), code.failures(), context.place(), now, context.ip(),
				context.userAgent(), (helper != null) ? helper.name() + " (" + helper.id() + ")" : null,
				link.sequence(), link.previousSha256());
	}

	EvidenceLink link() {
		return new EvidenceLink(this.sequence, this.previousSha256);
	}

	/** Whether it was that code, bound to this PDF, sent and typed at these times. */
	boolean isOf(OtpView code) {
		return this.challenge == code.id() && this.phone.equals(code.phone())
				&& this.sha256.equals(code.bindingSha256()) && this.codeSentAt.equals(code.issuedAt())
				&& Objects.equals(this.codeVerifiedAt, code.verifiedAt()) && this.failures == code.failures();
	}

}
