package vn.daysaucongto.doors;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.scenario.Procedure;
import vn.daysaucongto.process.scenario.Stage;
import vn.daysaucongto.request.Requests;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What the auditor's pages in Cockpit read. */
@DoorsTest
class CaseHistoryTests {

	private static final String CASES = "/staff/api/ho-so";

	@LocalServerPort
	private int port;

	@Autowired
	private Stage stage;

	@Autowired
	private Procedure procedure;

	@Autowired
	private Requests requests;

	@Autowired
	private ManagementService jobs;

	private Caller auditor;

	private RequestCode code;

	@BeforeEach
	void aCaseWaitsForItsSurvey() {
		this.stage.clear();
		this.auditor = Caller.browser(this.port, "kiem-tra");
		this.code = this.procedure.requested();
		this.procedure.scheduled(this.code);
	}

	@Test
	void whoTookAndCompletedEachStepAndWhen() {
		String body = read(CASES + "/" + this.code);
		Map<String, Object> accepted = step(body, "AcceptRequest");
		assertThat(accepted).containsEntry("name", "Tiếp nhận yêu cầu").containsEntry("state", "DONE");
		for (String act : List.of("claimed", "completed")) {
			assertThat(accepted.get(act)).as(act)
				.asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
				.containsEntry("login", "cskh")
				.containsEntry("name", "Nguyễn Thị Lan")
				.hasEntrySatisfying("at", (at) -> assertThat(Instant.parse((String) at)).isNotNull());
		}
		assertThat(step(body, "RequestSubmitted")).containsEntry("caller", "Bên mua điện (BMĐ)");
		assertThat(step(body, "Acceptance")).containsEntry("answers", List.of("nhận, đã hẹn"));
		assertThat(step(body, "PerformSurvey")).containsEntry("state", "WAITING")
			.containsEntry("group", "Khảo sát")
			.containsEntry("completed", null)
			.hasEntrySatisfying("due", (due) -> assertThat(Instant.parse((String) due)).isNotNull());
		assertThat(JsonPath.<List<String>>read(body, "$.shown.takenFlows")).contains("Acceptance_to_NotifySurveyTime")
			.doesNotContain("PerformSurvey_to_SurveyResult");
		assertThat(JsonPath.<String>read(body, "$.shown.model")).contains("BPMNDiagram");
	}

	@Test
	void aCancelledCaseShowsWhatItEnded() {
		this.requests.cancel(this.code, "Đổi ý");
		this.stage.settle();
		String body = read(CASES + "/" + this.code);
		assertThat(JsonPath.<String>read(body, "$.request.stateText")).isEqualTo("Đã hủy");
		assertThat(step(body, "PerformSurvey")).containsEntry("state", "CANCELLED").containsEntry("completed", null);
		assertThat(step(body, "CancellationRequested")).containsEntry("caller", "Bên mua điện (BMĐ)");
		String refund = (String) step(body, "RefundCancelled").get("calledProcess");
		assertThat(JsonPath.<List<String>>read(body, "$.processes[?(@.processKey == 'hoan-tien')].id"))
			.containsExactly(refund);
		assertThat(JsonPath.<String>read(read(CASES + "/" + this.code + "?process=" + refund),
				"$.shown.process.processKey"))
			.isEqualTo("hoan-tien");
	}

	@Test
	void aNoticeTellsItsDecisionWithWhatItRead() {
		String notice = JsonPath
			.<List<String>>read(read(CASES + "/" + this.code), "$.processes[?(@.processKey == 'gui-thong-bao')].id")
			.get(0);
		String body = read(CASES + "/" + this.code + "?process=" + notice);
		assertThat(JsonPath.<String>read(body, "$.shown.decisions[0].name")).isNotBlank();
		assertThat(JsonPath.<List<String>>read(body, "$.shown.decisions[0].inputs[*].value"))
			.containsExactly("SURVEY_TIME");
		assertThat(JsonPath.<List<String>>read(body, "$.shown.decisions[0].outputs[*].name")).contains("Kênh");
	}

	@Test
	void aStepThatFailedIsToldUntilItIsMended() {
		RequestCode unpaid = this.procedure.offered();
		String process = this.stage.task(unpaid.value(), "CollectPayment").getProcessInstanceId();
		String timer = this.jobs.createJobQuery().processInstanceId(process).timers().listPage(0, 1).get(0).getId();
		this.jobs.setJobRetries(timer, 0);
		String path = CASES + "/" + unpaid;
		assertThat(JsonPath.<List<Map<String, Object>>>read(read(path), "$.shown.incidents")).singleElement()
			.satisfies((incident) -> assertThat(incident).containsEntry("resolvedAt", null)
				.hasEntrySatisfying("elementName", (name) -> assertThat((String) name).isNotBlank()));
		this.jobs.setJobRetries(timer, 3);
		assertThat(JsonPath.<String>read(read(path), "$.shown.incidents[0].resolvedAt")).isNotBlank();
	}

	@Test
	void nothingOfTheCustomer() {
		assertThat(read(CASES + "/" + this.code) + read(CASES)).doesNotContain("Nguyễn Thị Hoa", "hoa@example.com",
				"12 Lê Lợi", "PC05AA0012345");
	}

	@Test
	void casesAreFoundByCodePeriodAndState() {
		assertThat(codes("code=" + this.code)).containsExactly(this.code.value());
		assertThat(codes("code=" + this.code.value().substring(4))).containsExactly(this.code.value());
		assertThat(codes("code=DSCT26&state=RUNNING&from=18/11/2026&to=18/11/2026")).contains(this.code.value());
		assertThat(codes("code=" + this.code + "&to=17/11/2026")).isEmpty();
		assertThat(codes("code=" + this.code + "&from=19/11/2026")).isEmpty();
		assertThat(codes("code=" + this.code + "&state=ENDED")).isEmpty();
		this.requests.cancel(this.code, "Đổi ý");
		this.stage.settle();
		assertThat(codes("code=" + this.code + "&state=CANCELLED")).containsExactly(this.code.value());
		assertThat(codes("code=" + this.code + "&state=COMPLETED")).isEmpty();
	}

	@Test
	void whatWasTypedWrongIsToldAtItsField() {
		HttpResponse<String> answer = this.auditor
			.get(CASES + "?code=ABC&from=31/02/2026&to=2026-11-01&state=LOST&page=0");
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(JsonPath.<List<String>>read(answer.body(), "$.problems[*].field")).containsExactly("code", "from",
				"to", "state", "page");
		assertThat(JsonPath.<String>read(this.auditor.get(CASES + "?from=2/11/2026&to=1/11/2026").body(),
				"$.problems[0].message"))
			.isEqualTo("Ngày cuối phải sau hoặc trùng ngày đầu.");
	}

	@Test
	void nobodyElseIsToldThatThereIsSuchACase() {
		for (String other : List.of("cskh", "lanh-dao", "khao-sat-cam-le", "quan-tri")) {
			Caller caller = Caller.browser(this.port, other);
			HttpResponse<String> real = caller.get(CASES + "/" + this.code);
			assertThat(real.statusCode()).as(other).isEqualTo(404);
			assertThat(real.body().replace(this.code.value(), ""))
				.isEqualTo(caller.get(CASES + "/DSCT26999999").body().replace("DSCT26999999", ""));
			assertThat(caller.get(CASES).body()).as(other).doesNotContain(this.code.value());
		}
		assertThat(this.auditor.get(CASES + "/" + this.code + "?process=1").statusCode()).isEqualTo(404);
	}

	private List<String> codes(String search) {
		return JsonPath.read(read(CASES + "?" + search), "$.cases[*].code");
	}

	private String read(String path) {
		HttpResponse<String> answer = this.auditor.get(path);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return answer.body();
	}

	private static Map<String, Object> step(String body, String element) {
		List<Map<String, Object>> found = JsonPath.read(body, "$.shown.steps[?(@.elementId == '" + element + "')]");
		assertThat(found).as(element).hasSize(1);
		return found.get(0);
	}

}
