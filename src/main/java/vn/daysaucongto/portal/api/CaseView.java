package vn.daysaucongto.portal.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.portal.customer.CasePage;
import vn.daysaucongto.portal.customer.NextStep;
import vn.daysaucongto.portal.customer.Timeline;
import vn.daysaucongto.request.Outcome;
import vn.daysaucongto.request.ParentService;
import vn.daysaucongto.request.RequestStatus;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.ServiceOption;

/**
 * A request as its customer's App shows it.
 *
 * @param phone masked
 * @param next who acts next, null when the request has ended
 * @param steps the 13 published steps
 */
record CaseView(RequestCode code, RequestStatus status, Outcome outcome, Instant submittedAt, String unit,
		String customerName, String phone, String address, ParentService parentService, ServiceOption option,
		BigDecimal loadKw, int phases, NextStep next, List<Timeline.Step> steps,
		RequestView.DocumentsAsked documentsAsked, String rejectionReason, RequestView.Cancellation cancellation,
		boolean hasOffer, boolean offerToPay, boolean hasContract, boolean contractToConfirm, boolean cancellable,
		CasePage.Appointment survey, CasePage.Appointment construction) {

	static CaseView of(CasePage page) {
		RequestView request = page.request();
		return new CaseView(request.code(), request.status(), request.outcome(), request.submittedAt(),
				request.unitName(), request.customerName(), request.phone().masked(), request.fullAddress(),
				request.parentService(), request.option(), request.loadKw(), request.phases(), page.next(),
				page.timeline().steps(), page.documentsAwaited() ? request.documentsAsked() : null,
				request.rejectionReason(), request.cancellation(), page.hasOffer(), page.offerToPay(),
				page.hasContract(), page.contractToConfirm(), page.cancellable(), page.survey(), page.construction());
	}

}
