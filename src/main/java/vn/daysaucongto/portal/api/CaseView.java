package vn.daysaucongto.portal.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.portal.customer.CasePage;
import vn.daysaucongto.portal.customer.NextStep;
import vn.daysaucongto.portal.customer.Timeline;
import vn.daysaucongto.portal.web.Problems;
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
		BigDecimal loadKw, int phases, Next next, List<Step> steps, RequestView.DocumentsAsked documentsAsked,
		String rejectionReason, RequestView.Cancellation cancellation, boolean hasOffer, boolean offerToPay,
		boolean hasContract, boolean contractToConfirm, boolean cancellable, CasePage.Appointment survey,
		CasePage.Appointment construction) {

	static CaseView of(CasePage page, Problems texts) {
		RequestView request = page.request();
		return new CaseView(request.code(), request.status(), request.outcome(), request.submittedAt(),
				request.unitName(), request.customerName(), request.phone().masked(), request.fullAddress(),
				request.parentService(), request.option(), request.loadKw(), request.phases(),
				Next.of(page.next(), texts),
				page.timeline().steps().stream().map((step) -> Step.of(step, texts)).toList(),
				page.documentsAwaited() ? request.documentsAsked() : null, request.rejectionReason(),
				request.cancellation(), page.hasOffer(), page.offerToPay(), page.hasContract(),
				page.contractToConfirm(), page.cancellable(), page.survey(), page.construction());
	}

	/**
	 * Who acts next.
	 *
	 * @param yours whether it is the customer
	 * @param key of the text, stays the same when its words change
	 * @param due null when there is no limit
	 */
	record Next(boolean yours, String key, String text, Instant due) {

		private static Next of(NextStep next, Problems texts) {
			return (next != null) ? new Next(next.yours(), next.text(), texts.text(next.text()), next.due()) : null;
		}

	}

	/**
	 * One of the 13 published steps.
	 *
	 * @param at when it was last done, or null
	 */
	record Step(int number, String name, boolean yours, Timeline.State state, Instant at) {

		private static Step of(Timeline.Step step, Problems texts) {
			return new Step(step.number(), texts.text("portal.step." + step.number()), step.yours(), step.state(),
					step.at());
		}

	}

}
