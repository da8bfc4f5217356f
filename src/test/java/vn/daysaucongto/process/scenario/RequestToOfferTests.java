package vn.daysaucongto.process.scenario;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.estimate.EstimateLine;
import vn.daysaucongto.estimate.Estimates;
import vn.daysaucongto.estimate.Offers;
import vn.daysaucongto.platform.FieldProblem;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.platform.Vnd;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.request.Outcome;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.request.ServiceOption;
import vn.daysaucongto.survey.Slot;
import vn.daysaucongto.survey.SurveyAppointments;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** B1 to B4: the request, its survey, the estimate. */
@ScenarioTest
class RequestToOfferTests {

	@Autowired
	private Stage stage;

	@Autowired
	private Procedure procedure;

	@Autowired
	private Requests requests;

	@Autowired
	private SurveyAppointments appointments;

	@Autowired
	private Estimates estimates;

	@Autowired
	private Offers offers;

	@Test
	void fromTheRequestToTheAmountDue() {
		RequestCode code = this.procedure.requested();
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.ACCEPT_REQUEST);
		this.procedure.scheduled(code);
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.PERFORM_SURVEY);
		this.procedure.surveyed(code, 40, 0);
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.REVIEW_ESTIMATE);
		this.procedure.estimated(code);
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.COLLECT_PAYMENT);
	}

	@Test
	void whatTheTablesCannotSizeTheSurveyorSizesOnSite() {
		RequestCode code = this.procedure.requested();
		this.procedure.scheduled(code);
		Map<String, Object> found = new HashMap<>(Map.of("loadKw", 10));
		assertThatThrownBy(() -> this.procedure.surveyed(code, 300, found)).isInstanceOfSatisfying(InvalidInput.class,
				(wrong) -> assertThat(wrong.problems()).extracting(FieldProblem::field)
					.containsExactly("cableMm2", "overrideReason"));
		found.putAll(Map.of("cableMm2", 35, "overrideReason", "Khách chấp nhận sụt áp"));
		this.procedure.surveyed(code, 300, found);
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.REVIEW_ESTIMATE);
	}

	@Test
	void aPoleOfALabourPackageCostsItsLabourOnly() {
		RequestCode code = this.procedure.requested(ServiceOption.LABOUR_PACKAGE);
		this.procedure.scheduled(code);
		this.procedure.surveyed(code, 40, 1);
		// 42 m at 12,000 đ and a pole at 875,000 đ
		assertThat(this.estimates.current(code).orElseThrow().costs().beforeTax()).isEqualTo(Vnd.of(1_379_000));
	}

	@Test
	void theEstimatorAddsAPoleThatTheSurveyLacks() {
		RequestCode code = this.procedure.requested();
		this.procedure.scheduled(code);
		this.procedure.surveyed(code, 40, 0);
		List<EstimateLine> items = this.estimates.current(code).orElseThrow().items();
		int pole = items.stream().map(EstimateLine::code).toList().indexOf("COT");
		Map<String, Object> edit = new HashMap<>(Map.of("position", pole, "quantity", 1));
		Map<String, ?> review = Map.of("estimateReview", "OK", "edits", List.of(edit));
		assertThatThrownBy(() -> this.procedure.does("du-toan", code, Process.Tasks.REVIEW_ESTIMATE, review))
			.isInstanceOf(InvalidInput.class);
		edit.put("reason", "Ảnh cho thấy tường yếu");
		this.procedure.does("du-toan", code, Process.Tasks.REVIEW_ESTIMATE, review);
		assertThat(this.offers.current(code).orElseThrow().lines())
			.anySatisfy((line) -> assertThat(line.code()).isEqualTo("COT"))
			.allSatisfy((line) -> assertThat(line.quantity()).isPositive());
	}

	@Test
	void whoDoesAllOfItNeedsNoSize() {
		RequestCode code = this.procedure.requested(ServiceOption.SELF);
		this.procedure.scheduled(code);
		this.procedure.surveyed(code, 300, Map.of("loadKw", 200));
		this.procedure.estimated(code);
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.REVIEW_CONTRACT);
	}

	@Test
	void customerCareTurnsTheRequestDown() {
		RequestCode code = this.procedure.requested();
		this.procedure.does("cskh", code, Process.Tasks.ACCEPT_REQUEST,
				Map.of("acceptance", "REJECT", "reason", "Ngoài địa bàn."));
		assertThat(this.requests.get(code).outcome()).isEqualTo(Outcome.REQUEST_REJECTED);
	}

	@Test
	void missingPapersAreAskedForAndSupplied() {
		RequestCode code = this.procedure.requested();
		this.procedure.does("cskh", code, Process.Tasks.ACCEPT_REQUEST,
				Map.of("acceptance", "DOCUMENTS_MISSING", "missingDocuments", "Giấy tờ nhà đất."));
		assertThat(this.stage.waiting(code.value())).containsExactly("AwaitDocuments");
		this.requests.supplyDocuments(code);
		this.stage.settle();
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.ACCEPT_REQUEST);
	}

	@Test
	void papersThatNeverComeEndTheRequest() {
		RequestCode code = this.procedure.requested();
		this.procedure.does("cskh", code, Process.Tasks.ACCEPT_REQUEST,
				Map.of("acceptance", "DOCUMENTS_MISSING", "missingDocuments", "Giấy tờ nhà đất."));
		this.stage.timePasses(Duration.ofDays(20));
		assertThat(this.requests.get(code).outcome()).isEqualTo(Outcome.REQUEST_LAPSED);
	}

	@Test
	void theCustomerMovesTheSurvey() {
		RequestCode code = this.procedure.requested();
		this.procedure.scheduled(code);
		this.appointments.move(code, 1, this.procedure.nextWorkingDay(), Slot.AFTERNOON);
		this.stage.settle();
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.ACCEPT_REQUEST);
	}

	@Test
	void theSurveyorFindsThatPapersAreMissing() {
		RequestCode code = this.procedure.requested();
		this.procedure.scheduled(code);
		this.procedure.does("khao-sat", code, Process.Tasks.PERFORM_SURVEY,
				Map.of("result", "DOCUMENTS_MISSING", "reason", "Văn bản đồng ý của nhà bên."));
		assertThat(this.stage.waiting(code.value())).containsExactly("AwaitDocuments");
	}

	@Test
	void theSurveyorFindsThatItCannotBeDone() {
		RequestCode code = this.procedure.requested();
		this.procedure.scheduled(code);
		this.procedure.does("khao-sat", code, Process.Tasks.PERFORM_SURVEY,
				Map.of("result", "INFEASIBLE", "reason", "Vi phạm hành lang an toàn."));
		assertThat(this.requests.get(code).outcome()).isEqualTo(Outcome.REQUEST_REJECTED);
	}

	@Test
	void anAbsentCustomerIsVisitedAgainThenALeaderDecides() {
		RequestCode code = this.procedure.requested();
		for (int visit = 1; visit <= 3; visit++) {
			absent(code);
		}
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.DECIDE_ABSENCE);
		this.procedure.does("lanh-dao", code, Process.Tasks.DECIDE_ABSENCE,
				Map.of("absenceDecision", "TRY_AGAIN", "reason", "Khách đã gọi lại."));
		absent(code);
		this.procedure.does("lanh-dao", code, Process.Tasks.DECIDE_ABSENCE,
				Map.of("absenceDecision", "REJECT", "reason", "Không liên lạc được."));
		assertThat(this.requests.get(code).outcome()).isEqualTo(Outcome.REQUEST_REJECTED);
	}

	private void absent(RequestCode code) {
		this.procedure.scheduled(code);
		this.procedure.does("khao-sat", code, Process.Tasks.PERFORM_SURVEY, Map.of("result", "CUSTOMER_ABSENT"));
	}

	@Test
	void theEstimatorWantsAnotherSurvey() {
		RequestCode code = this.procedure.requested();
		this.procedure.scheduled(code);
		this.procedure.surveyed(code, 40, 0);
		this.procedure.does("du-toan", code, Process.Tasks.REVIEW_ESTIMATE,
				Map.of("estimateReview", "SURVEY_AGAIN", "reason", "Chưa đo đoạn qua đường."));
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.ACCEPT_REQUEST);
		this.procedure.scheduled(code);
		JsonNode shown = this.stage.shows("khao-sat", code.value(), Process.Tasks.PERFORM_SURVEY);
		assertThat(shown.at("/surveyAgain/remark").asText()).isEqualTo("Chưa đo đoạn qua đường.");
		assertThat(shown.at("/before/found/route/0/lengthM").asInt()).isEqualTo(40);
		this.procedure.surveyed(code, 60, 0);
		this.procedure.estimated(code);
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.COLLECT_PAYMENT);
	}

	@Test
	void aLeaderApprovesAnEstimateAboveTheLimit() {
		RequestCode code = this.procedure.requested();
		this.procedure.scheduled(code);
		this.procedure.surveyed(code, 40, 10);
		this.procedure.estimated(code);
		this.procedure.does("lanh-dao", code, Process.Tasks.APPROVE_ESTIMATE,
				Map.of("estimateApproval", "REJECT", "reason", "Soát lại chiều dài."));
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.REVIEW_ESTIMATE);
		this.procedure.estimated(code);
		this.procedure.does("lanh-dao", code, Process.Tasks.APPROVE_ESTIMATE, Map.of("estimateApproval", "OK"));
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.COLLECT_PAYMENT);
	}

}
