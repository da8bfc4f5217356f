package vn.daysaucongto.portal.customer;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import vn.daysaucongto.audit.CaseProgress.DoneStep;
import vn.daysaucongto.audit.CaseProgress.Progress;
import vn.daysaucongto.audit.CaseProgress.WaitingStep;
import vn.daysaucongto.platform.Phone;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.portal.customer.Timeline.State;
import vn.daysaucongto.request.AreaKind;
import vn.daysaucongto.request.Outcome;
import vn.daysaucongto.request.ParentService;
import vn.daysaucongto.request.RequestStatus;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.ServiceOption;

import static org.assertj.core.api.Assertions.assertThat;

class TimelineTests {

	private static final Instant DAY_1 = Instant.parse("2026-11-18T02:00:00Z");

	private static final Instant DAY_2 = Instant.parse("2026-11-19T02:00:00Z");

	private static final Instant DAY_3 = Instant.parse("2026-11-20T02:00:00Z");

	@Test
	void aRequestThatWasJustSentWaitsForTheSurveyDate() {
		assertThat(states(open(null), progress("AcceptRequest"))).startsWith("DONE", "CURRENT", "UPCOMING");
		assertThat(states(open(null), progress(null))).startsWith("DONE", "CURRENT", "UPCOMING");
	}

	@Test
	void whatIsPaidIsDoneAndTheContractIsNext() {
		assertThat(states(open(null),
				progress("ReviewContract", "NotifySurveyTime", "PerformSurvey", "ReviewEstimate", "NotifyAmountDue",
						"PaymentReceived")))
			.startsWith("DONE", "DONE", "DONE", "DONE", "DONE", "DONE", "CURRENT", "UPCOMING");
	}

	@Test
	void nothingToPayIsSkipped() {
		assertThat(states(open(null),
				progress("ReviewContract", "NotifySurveyTime", "PerformSurvey", "ReviewEstimate", "NotifyAmountDue"))
			.get(5)).isEqualTo("SKIPPED");
	}

	@Test
	void anAbsentCustomerIsSurveyedAgain() {
		assertThat(states(open(null), progress("AcceptRequest", "NotifySurveyTime", "PerformSurvey")))
			.startsWith("DONE", "CURRENT", "UPCOMING");
	}

	@Test
	void anAmendedContractLeavesTheWorkDone() {
		assertThat(states(open(null), progress("ReviewContract", "ReviewContract", "Construct")).subList(6, 9))
			.containsExactly("CURRENT", "DONE", "UPCOMING");
	}

	@Test
	void confirmedOnSiteSkipsTheRemoteWay() {
		assertThat(states(open(DAY_2), progress("SignForUtility", "Construct")).subList(8, 12)).containsExactly("DONE",
				"SKIPPED", "SKIPPED", "CURRENT");
	}

	@Test
	void confirmedFromAfarSkipsTheSite() {
		assertThat(states(open(DAY_3), progress("SignForUtility", "Construct", "NotifyContract")).subList(8, 12))
			.containsExactly("SKIPPED", "DONE", "DONE", "CURRENT");
	}

	@Test
	void aCancelledRequestShowsOnlyWhatWasDone() {
		RequestView cancelled = request(null, RequestStatus.CLOSED, Outcome.CANCELLED);
		assertThat(states(cancelled, progress(null, "NotifySurveyTime"))).startsWith("DONE", "DONE", "SKIPPED")
			.doesNotContain("CURRENT", "UPCOMING");
	}

	@Test
	void aRefundAfterADeclinedOfferGoesNoFurther() {
		assertThat(states(open(null),
				progress("PayRefund", "NotifySurveyTime", "PerformSurvey", "ReviewEstimate", "NotifyAmountDue")))
			.startsWith("DONE", "DONE", "DONE", "DONE", "DONE", "SKIPPED")
			.doesNotContain("CURRENT", "UPCOMING");
	}

	@Test
	void theWorkIsDoneWhileItsDifferenceIsChecked() {
		assertThat(states(open(null), progress("ReviewDifference", "ReviewContract", "Construct")).subList(6, 9))
			.containsExactly("CURRENT", "DONE", "UPCOMING");
	}

	private static List<String> states(RequestView request, Progress progress) {
		List<Timeline.Step> steps = Timeline.of(request, progress).steps();
		assertThat(steps).hasSize(13);
		return steps.stream().map(Timeline.Step::state).map(State::name).toList();
	}

	private static Progress progress(String waiting, String... done) {
		return new Progress((waiting != null) ? List.of(new WaitingStep(waiting, DAY_2, null)) : List.of(),
				List.of(done).stream().map((step) -> new DoneStep(step, DAY_2)).toList());
	}

	private static RequestView open(Instant confirmedAt) {
		return request(confirmedAt, RequestStatus.ACCEPTED, null);
	}

	private static RequestView request(Instant confirmedAt, RequestStatus status, Outcome outcome) {
		return new RequestView(RequestCode.of("DSCT26000001"), "PC05AA", "Điện lực", ParentService.NEW_SUPPLY, "", "",
				"Nguyễn Văn A", new Phone("+84912345678"), "", "12 Trần Phú", "Phường Hải Châu", AreaKind.URBAN,
				BigDecimal.ONE, 1, ServiceOption.FULL_PACKAGE, "", Set.of(), status, DAY_1, null, confirmedAt, null,
				null, null, outcome, null);
	}

}
