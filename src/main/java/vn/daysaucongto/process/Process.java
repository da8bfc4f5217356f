package vn.daysaucongto.process;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.util.ReflectionUtils;

/**
 * Every name that the models in {@code processes/} and the code share;
 * {@code ModelsTests} compares both sides.
 */
public final class Process {

	private Process() {
	}

	/** All names of a group: the values of its constants. */
	private static Set<String> names(Class<?> group) {
		return Arrays.stream(group.getDeclaredFields())
			.filter((field) -> field.getType() == String.class)
			.map((field) -> (String) ReflectionUtils.getField(field, null))
			.collect(Collectors.toUnmodifiableSet());
	}

	/** Ids of the processes; the file is called like the process. */
	public static final class Definitions {

		public static final String DAY_SAU_CONG_TO = "day-sau-cong-to";

		public static final String GUI_THONG_BAO = "gui-thong-bao";

		public static final String XU_LY_KHOAN_THU = "xu-ly-khoan-thu";

		public static final String HOAN_TIEN = "hoan-tien";

		private Definitions() {
		}

	}

	/** Ids of the decisions; the file is called like the decision. */
	public static final class Decisions {

		public static final String KENH_THONG_BAO = "kenh-thong-bao";

		public static final String HAN_XU_LY = "han-xu-ly";

		public static final String KHACH_VANG_MAT = "khach-vang-mat";

		public static final String HAN_MUC_PHE_DUYET = "han-muc-phe-duyet";

		private Decisions() {
		}

	}

	/** User tasks of all processes. */
	public static final class Tasks {

		public static final String ACCEPT_REQUEST = "AcceptRequest";

		public static final String PERFORM_SURVEY = "PerformSurvey";

		public static final String DECIDE_ABSENCE = "DecideAbsence";

		public static final String REVIEW_ESTIMATE = "ReviewEstimate";

		public static final String APPROVE_ESTIMATE = "ApproveEstimate";

		public static final String COLLECT_PAYMENT = "CollectPayment";

		public static final String REVIEW_CONTRACT = "ReviewContract";

		public static final String CONSTRUCT = "Construct";

		public static final String REVIEW_DIFFERENCE = "ReviewDifference";

		public static final String SIGN_ON_SITE = "SignOnSite";

		public static final String DECIDE_UNSIGNED = "DecideUnsigned";

		public static final String REVISE_CONTRACT = "ReviseContract";

		public static final String SIGN_FOR_UTILITY = "SignForUtility";

		public static final String COLLECT_EXTRA_PAYMENT = "CollectExtraPayment";

		public static final String DECIDE_EXTRA_UNPAID = "DecideExtraUnpaid";

		public static final String COMPLETE_PROCEDURE = "CompleteProcedure";

		public static final String DECIDE_CANCELLATION = "DecideCancellation";

		public static final String APPROVE_REFUND = "ApproveRefund";

		public static final String PAY_REFUND = "PayRefund";

		public static final String RESOLVE_RECEIPT = "ResolveReceipt";

		public static final String CALL_CUSTOMER = "CallCustomer";

		public static final Set<String> ALL = names(Tasks.class);

		/** Here the customer is awaited: staff are not late while nobody comes. */
		public static final Set<String> AWAITING_CUSTOMER = Set.of(COLLECT_PAYMENT, COLLECT_EXTRA_PAYMENT);

		private Tasks() {
		}

	}

	/** Ends of a case; the request is closed with them. */
	public static final class Ends {

		public static final String REQUEST_LAPSED = "RequestLapsed";

		public static final String REQUEST_REJECTED = "RequestRejected";

		public static final String OFFER_DECLINED = "OfferDeclined";

		public static final String OFFER_LAPSED = "OfferLapsed";

		public static final String CONSTRUCTION_IMPOSSIBLE = "ConstructionImpossible";

		public static final String CLOSED_UNSIGNED = "ClosedUnsigned";

		public static final String COMPLETED = "Completed";

		public static final String CANCELLED = "Cancelled";

		public static final String CANCELLED_LATE = "CancelledLate";

		private Ends() {
		}

	}

	/** Messages from outside. */
	public static final class Messages {

		public static final String REQUEST_SUBMITTED = "RequestSubmitted";

		public static final String DOCUMENTS_SUPPLIED = "DocumentsSupplied";

		public static final String SURVEY_MOVED = "SurveyMoved";

		public static final String PAYMENT_RECEIVED = "PaymentReceived";

		public static final String OFFER_DECLINED = "OfferDeclined";

		public static final String CONTRACT_CONFIRMED = "ContractConfirmed";

		public static final String CONTRACT_CHANGE_REQUESTED = "ContractChangeRequested";

		public static final String EXTRA_PAYMENT_RECEIVED = "ExtraPaymentReceived";

		public static final String CANCELLATION_REQUESTED = "CancellationRequested";

		public static final String CANCELLATION_APPROVED = "CancellationApproved";

		public static final String CANCELLATION_REVIEW_REQUESTED = "CancellationReviewRequested";

		public static final String UNALLOCATED_MONEY_RECEIVED = "UnallocatedMoneyReceived";

		public static final Set<String> ALL = names(Messages.class);

		/** These start a process; the others move one. */
		public static final Set<String> STARTING = Set.of(REQUEST_SUBMITTED, UNALLOCATED_MONEY_RECEIVED);

		private Messages() {
		}

	}

	/** Process variables: the unit, the kind of a notice, and decisions. */
	public static final class Variables {

		public static final String UNIT = "unit";

		public static final String NOTICE_KIND = "noticeKind";

		public static final String CHANNELS = "channels";

		public static final String MODE = "mode";

		public static final String DELIVERY = "delivery";

		public static final String ACCEPTANCE = "acceptance";

		public static final String SURVEY_RESULT = "surveyResult";

		public static final String ABSENCE = "absence";

		public static final String ABSENCE_DECISION = "absenceDecision";

		public static final String ESTIMATE_REVIEW = "estimateReview";

		public static final String APPROVAL_REQUIRED = "approvalRequired";

		public static final String ESTIMATE_APPROVAL = "estimateApproval";

		public static final String CONTRACT_REVIEW = "contractReview";

		public static final String CONSTRUCTION = "construction";

		public static final String SIGNING = "signing";

		public static final String DIFFERENCE = "difference";

		public static final String REVISION = "revision";

		public static final String UNSIGNED = "unsigned";

		public static final String UTILITY_SIGNATURE = "utilitySignature";

		public static final String EXTRA_UNPAID = "extraUnpaid";

		public static final String CANCELLATION = "cancellation";

		public static final String RECEIPT_RESOLUTION = "receiptResolution";

		public static final Set<String> ALL = names(Variables.class);

		private Variables() {
		}

	}

	/** Spring beans that the models may name; the engine finds no others. */
	public static final class Beans {

		public static final String CASE_FACTS = "caseFacts";

		public static final String HAN_XU_LY = "hanXuLy";

		public static final String HTTP_CALLS = "httpCalls";

		public static final String SEND_NOTICE = "sendNotice";

		public static final String DELIVER_NOTICE = "deliverNotice";

		public static final String COMPUTE_ESTIMATE = "computeEstimate";

		public static final String ISSUE_OFFER = "issueOffer";

		public static final String CLOSE_OFFER = "closeOffer";

		public static final String DRAFT_CONTRACT = "draftContract";

		public static final String COMPUTE_DIFFERENCE = "computeDifference";

		public static final String APPLY_UTILITY_SIGNATURE = "applyUtilitySignature";

		public static final String CLOSE_CASE = "closeCase";

		public static final Set<String> ALL = names(Beans.class);

		private Beans() {
		}

	}

	/** Steps of han-xu-ly that are dates of timers, not of tasks. */
	public static final class Dates {

		public static final String AWAIT_DOCUMENTS = "AwaitDocuments";

		public static final String PAYMENT_REMINDER = "PaymentReminder";

		public static final String CONTRACT_REMINDER1 = "ContractReminder1";

		public static final String CONTRACT_REMINDER2 = "ContractReminder2";

		public static final String CONTRACT_UNSIGNED = "ContractUnsigned";

		public static final String EXTRA_PAYMENT = "ExtraPayment";

		private Dates() {
		}

	}

}
