package vn.daysaucongto.portal.customer;

import java.time.Instant;
import java.util.Comparator;
import java.util.Set;

import vn.daysaucongto.audit.CaseProgress.Progress;
import vn.daysaucongto.audit.CaseProgress.WaitingStep;
import vn.daysaucongto.request.RequestStatus;
import vn.daysaucongto.request.RequestView;

/**
 * Who acts next, on what, until when.
 *
 * @param yours whether it is the customer
 * @param text key of the text
 * @param due null when there is no limit
 */
public record NextStep(boolean yours, String text, Instant due) {

	/** Steps that wait for the customer. */
	private static final Set<String> YOURS = Set.of("AwaitDocuments", "CollectPayment", "SignOnSite",
			"AwaitContractConfirmation", "DecideUnsigned", "CollectExtraPayment", "DecideExtraUnpaid");

	/** Steps with a text of their own, the one that the customer should hear of first. */
	private static final Set<String> TOLD = Set.of("AcceptRequest", "PerformSurvey", "DecideAbsence", "ReviewEstimate",
			"ApproveEstimate", "ReviewContract", "Construct", "ReviewDifference", "ReviseContract", "SignForUtility",
			"CompleteProcedure", "DecideCancellation", "ApproveRefund", "PayRefund");

	static NextStep of(RequestView request, Progress progress) {
		if (!request.isOpen()) {
			return null;
		}
		if (progress.waiting().isEmpty()) {
			return new NextStep(false,
					(request.status() == RequestStatus.SUBMITTED) ? "portal.next.starting" : "portal.next.other", null);
		}
		return progress.waiting()
			.stream()
			.filter((step) -> stillYours(step, request))
			.min(Comparator.comparing(NextStep::rank))
			.map((step) -> {
				boolean yours = YOURS.contains(step.stepId());
				boolean told = yours || TOLD.contains(step.stepId());
				return new NextStep(yours, told ? "portal.next." + step.stepId() : "portal.next.other", step.due());
			})
			.orElse(new NextStep(false, "portal.next.other", null));
	}

	/** What the customer has just done is no longer asked for while it travels. */
	private static boolean stillYours(WaitingStep step, RequestView request) {
		return switch (step.stepId()) {
			case "AwaitDocuments" -> request.status() == RequestStatus.DOCUMENTS_ASKED;
			case "SignOnSite", "AwaitContractConfirmation", "DecideUnsigned" -> request.confirmedAt() == null;
			default -> true;
		};
	}

	private static int rank(WaitingStep step) {
		if (YOURS.contains(step.stepId())) {
			return 0;
		}
		return TOLD.contains(step.stepId()) ? 1 : 2;
	}

}
