package vn.daysaucongto.signing;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import vn.daysaucongto.contract.ContractView;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.request.RequestView;

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
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "nature", "agreed" })
record ConfirmationEvidence(String nature, String agreed, String request, int contractVersion, long totalDong,
		String sha256, String customer, String phone, long challenge, Instant codeSentAt, Instant codeVerifiedAt,
		int failures, ConfirmationPlace place, Instant confirmedAt, String ip, String userAgent, String helper) {

	static ConfirmationEvidence of(RequestView request, ContractView contract, OtpView code, ConfirmationTexts texts,
			ConfirmationContext context, Instant now) {
		Actor helper = context.helper();
		return new ConfirmationEvidence(texts.nature(), texts.consent(request, contract), request.code().value(),
				contract.number(), contract.total().dong(), contract.sha256(), request.customerName(), code.phone(),
				code.id(), code.issuedAt(), code.verifiedAt(), code.failures(), context.place(), now, context.ip(),
				context.userAgent(), (helper != null) ? helper.name() + " (" + helper.id() + ")" : null);
	}

}
