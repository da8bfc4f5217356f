package vn.daysaucongto.payment;

import vn.daysaucongto.platform.CaseMessage;
import vn.daysaucongto.platform.CaseMessageGuard;
import vn.daysaucongto.platform.RequestCode;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A payment moves the case only while it is about the newest due. */
@Configuration(proxyBeanMethods = false)
class PaymentGuards {

	@Bean
	CaseMessageGuard paymentReceivedGuard(DueRows dues) {
		return guard("PaymentReceived", DueKind.MAIN, dues);
	}

	@Bean
	CaseMessageGuard extraPaymentReceivedGuard(DueRows dues) {
		return guard("ExtraPaymentReceived", DueKind.EXTRA, dues);
	}

	private static CaseMessageGuard guard(String name, DueKind kind, DueRows dues) {
		return new CaseMessageGuard() {
			@Override
			public String message() {
				return name;
			}

			@Override
			public boolean stillApplies(CaseMessage message) {
				return dues.findFirstByRequestCodeAndKindOrderByNumberDesc(RequestCode.of(message.caseKey()), kind)
					.filter((due) -> due.isPaid() && due.number() == Integer.parseInt(message.reference()))
					.isPresent();
			}
		};
	}

}
