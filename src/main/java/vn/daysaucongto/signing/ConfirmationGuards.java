package vn.daysaucongto.signing;

import vn.daysaucongto.platform.CaseMessage;
import vn.daysaucongto.platform.CaseMessageGuard;
import vn.daysaucongto.platform.RequestCode;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A confirmation moves the case only while it holds. */
@Configuration(proxyBeanMethods = false)
class ConfirmationGuards {

	@Bean
	CaseMessageGuard contractConfirmedGuard(ContractConfirmations confirmations) {
		return new CaseMessageGuard() {
			@Override
			public String message() {
				return "ContractConfirmed";
			}

			@Override
			public boolean stillApplies(CaseMessage message) {
				return confirmations.inForce(RequestCode.of(message.caseKey()), Integer.parseInt(message.reference()))
					.filter((confirmation) -> message.senderKey().endsWith("/" + confirmation.round()))
					.isPresent();
			}
		};
	}

}
