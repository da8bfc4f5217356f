package vn.daysaucongto.request;

import java.util.function.BiPredicate;

import vn.daysaucongto.platform.CaseMessage;
import vn.daysaucongto.platform.CaseMessageGuard;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whether what a customer did still matters when it reaches the case. */
@Configuration(proxyBeanMethods = false)
class RequestGuards {

	@Bean
	CaseMessageGuard documentsSuppliedGuard(ServiceRequests requests) {
		return new Guard("DocumentsSupplied", requests,
				(request, message) -> request.status() == RequestStatus.DOCUMENTS_SUPPLIED
						&& String.valueOf(request.missing().round()).equals(message.reference()));
	}

	@Bean
	CaseMessageGuard cancellationRequestedGuard(ServiceRequests requests) {
		return new Guard("CancellationRequested", requests,
				(request, message) -> request.status() == RequestStatus.CANCELLING);
	}

	@Bean
	CaseMessageGuard cancellationReviewRequestedGuard(ServiceRequests requests) {
		return new Guard("CancellationReviewRequested", requests, (request, message) -> request.hasPendingCancellation()
				&& String.valueOf(request.cancellation().number()).equals(message.reference()));
	}

	@Bean
	CaseMessageGuard cancellationApprovedGuard(ServiceRequests requests) {
		return new Guard("CancellationApproved", requests,
				(request, message) -> request.status() == RequestStatus.CANCELLING);
	}

	private record Guard(String message, ServiceRequests requests,
			BiPredicate<ServiceRequest, CaseMessage> applies) implements CaseMessageGuard {

		@Override
		public boolean stillApplies(CaseMessage message) {
			return this.requests.findById(message.caseKey())
				.filter((request) -> this.applies.test(request, message))
				.isPresent();
		}

	}

}
