package vn.daysaucongto.portal.customer;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One of the 13 published steps and the activities of the model that belong to it.
 *
 * @param number 1 to 13 (B1 … B13)
 * @param yours whether the customer acts
 * @param activities ids in the model; waiting at one of them is being at this step
 * @param marks ids whose completion means that this step was done
 */
public record PublishedStep(int number, boolean yours, Set<String> activities, Set<String> marks) {

	private static final List<PublishedStep> ALL = List.of(step(true, Set.of(), Set.of("RequestSubmitted")),
			step(false, Set.of("AcceptRequest", "AwaitDocuments"), Set.of("NotifySurveyTime")),
			step(false, Set.of("PerformSurvey", "DecideAbsence"), Set.of("PerformSurvey")),
			step(false, Set.of("ComputeEstimate", "ReviewEstimate", "ApproveEstimate"), Set.of("ReviewEstimate")),
			step(false, Set.of("IssueOffer", "NotifyAmountDue"), Set.of("NotifyAmountDue")),
			step(true, Set.of("CollectPayment"), Set.of("CollectPayment", "PaymentReceived")),
			step(false, Set.of("ReviewDifference", "DraftContract", "ReviewContract"), Set.of("ReviewContract")),
			step(false, Set.of("NotifyConstructionTime", "Construct"), Set.of("Construct")),
			step(true, Set.of("SignOnSite"), Set.of()), step(false, Set.of("NotifyContract"), Set.of("NotifyContract")),
			step(true, Set.of("AwaitContractConfirmation", "ReviseContract", "DecideUnsigned"),
					Set.of("AwaitContractConfirmation")),
			step(false, Set.of("SignForUtility", "ApplyUtilitySignature", "CollectExtraPayment", "DecideExtraUnpaid"),
					Set.of("ApplyUtilitySignature")),
			step(false, Set.of("CompleteProcedure"), Set.of("CompleteProcedure")));

	/** The steps as the utility publishes them. */
	public static List<PublishedStep> all() {
		return IntStream.rangeClosed(1, ALL.size()).mapToObj((number) -> {
			PublishedStep step = ALL.get(number - 1);
			return new PublishedStep(number, step.yours, step.activities, step.marks);
		}).toList();
	}

	private static PublishedStep step(boolean yours, Set<String> activities, Set<String> marks) {
		return new PublishedStep(0, yours, activities, marks);
	}

}
