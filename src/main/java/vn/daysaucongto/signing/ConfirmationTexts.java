package vn.daysaucongto.signing;

import java.util.Locale;

import vn.daysaucongto.contract.ContractView;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.request.RequestView;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Sentences that go on record; Vietnamese, whatever the page is in. */
@Component
class ConfirmationTexts {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private final MessageSource messages;

	ConfirmationTexts(MessageSource messages) {
		this.messages = messages;
	}

	/** What the customer agrees to by typing the code. */
	String consent(RequestView request, ContractView contract) {
		return text("signing.consent", request.customerName(), request.code().value(),
				String.valueOf(contract.number()), contract.total().format(), request.phone().masked());
	}

	/** What an OTP is by law. */
	String nature() {
		return text("signing.nature");
	}

	/** What the utility signs for; readers of the PDF show it. */
	String reason(RequestCode code, ApprovedConfirmation confirmation, String evidenceSha256) {
		return text("signing.reason", code.value(), String.valueOf(confirmation.number()), confirmation.sha256(),
				evidenceSha256);
	}

	private String text(String code, Object... args) {
		return this.messages.getMessage(code, (args.length > 0) ? args : null, VIETNAMESE);
	}

}
