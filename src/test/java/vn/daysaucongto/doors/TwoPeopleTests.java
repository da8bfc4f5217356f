package vn.daysaucongto.doors;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.scenario.Procedure;
import vn.daysaucongto.process.scenario.Stage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Two surveyors and one task. */
@DoorsTest
class TwoPeopleTests {

	private static final String ABSENT = "{\"result\":\"CUSTOMER_ABSENT\"}";

	private static final String DONE_BY_THE_SECOND = "Công việc này đã được khao-sat-2 hoàn thành. "
			+ "Nội dung bạn nhập chưa được ghi nhận.";

	@LocalServerPort
	private int port;

	@Autowired
	private Stage stage;

	@Autowired
	private Procedure procedure;

	@Autowired
	private JdbcTemplate sql;

	private RequestCode code;

	private Task task;

	private Caller first;

	private Caller second;

	@BeforeEach
	void aSurveyWaits() {
		this.stage.clear();
		this.code = this.procedure.requested();
		this.procedure.scheduled(this.code);
		this.task = this.stage.task(this.code.value(), Process.Tasks.PERFORM_SURVEY);
		this.first = Caller.browser(this.port, "khao-sat");
		this.second = Caller.browser(this.port, "khao-sat-2");
	}

	@RepeatedTest(5)
	void twoCompleteItAtTheSameMomentAndOneWins() throws Exception {
		for (Caller surveyor : List.of(this.first, this.second)) {
			assertThat(claims(surveyor).statusCode()).isEqualTo(204);
			assertThat(saves(surveyor).statusCode()).isEqualTo(204);
			assertThat(work(surveyor, "unclaim", "{}").statusCode()).isEqualTo(204);
		}
		claims(this.second);
		List<HttpResponse<String>> answers = atOnce(() -> completes(this.first), () -> completes(this.second));
		onlyOneHasWon(answers);
	}

	@RepeatedTest(5)
	void oneWhoPressesTwiceHasCompletedItOnce() throws Exception {
		assertThat(claims(this.first).statusCode()).isEqualTo(204);
		assertThat(saves(this.first).statusCode()).isEqualTo(204);
		onlyOneHasWon(atOnce(() -> completes(this.first), () -> completes(this.first)));
	}

	@RepeatedTest(5)
	void twoClaimItAtTheSameMomentAndOneHasIt() throws Exception {
		List<HttpResponse<String>> answers = atOnce(() -> claims(this.first), () -> claims(this.second));
		assertThat(answers.stream().map(HttpResponse::statusCode)).containsExactlyInAnyOrder(204, 403);
		assertThat(refusal(answers)).containsAnyOf("Công việc này do khao-sat",
				"Công việc vừa được người khác thay đổi");
	}

	private void onlyOneHasWon(List<HttpResponse<String>> answers) {
		assertThat(answers.stream().map(HttpResponse::statusCode))
			.as("%s", answers.stream().map(HttpResponse::body).toList())
			.containsExactlyInAnyOrder(204, 403);
		assertThat(refusal(answers)).containsAnyOf("Bạn đã hoàn thành", DONE_BY_THE_SECOND,
				"Công việc này do khao-sat-2 đang nhận");
		this.stage.settle();
		assertThat(this.stage.waiting(this.code.value())).containsExactly(Process.Tasks.ACCEPT_REQUEST);
		assertThat(count("survey_record where request_code = ?", this.code.value())).as("surveys").isOne();
		assertThat(count("task_draft where task_id = ? and applied_at is not null", this.task.getId())).isOne();
		assertThat(count("ACT_HI_ACTINST where TASK_ID_ = ?", this.task.getId())).isOne();
	}

	private static String refusal(List<HttpResponse<String>> answers) {
		return answers.stream()
			.filter((answer) -> answer.statusCode() == 403)
			.map((answer) -> JsonPath.<String>read(answer.body(), "$.message"))
			.findFirst()
			.orElseThrow();
	}

	@Test
	void theSecondIsToldInWordsWhoHasTheTask() {
		claims(this.first);
		String words = "Công việc này do khao-sat đang nhận. Chỉ người nhận việc mới hoàn thành được.";
		HttpResponse<String> draft = saves(this.second);
		assertThat(draft.statusCode()).isEqualTo(409);
		assertThat(JsonPath.<String>read(draft.body(), "$.detail")).isEqualTo(words);
		for (HttpResponse<String> answer : List.of(claims(this.second), completes(this.second))) {
			assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
			assertThat(JsonPath.<String>read(answer.body(), "$.message")).isEqualTo(words);
		}
	}

	@Test
	void theFirstIsToldInWordsThatTheSecondWasFaster() {
		claims(this.second);
		saves(this.second);
		assertThat(completes(this.second).statusCode()).isEqualTo(204);
		for (HttpResponse<String> answer : List.of(this.first.get(form()), saves(this.first))) {
			assertThat(answer.statusCode()).isEqualTo(409);
			assertThat(JsonPath.<String>read(answer.body(), "$.detail")).isEqualTo(DONE_BY_THE_SECOND);
		}
		for (String door : List.of("claim", "unclaim", "complete", "submit-form")) {
			HttpResponse<String> answer = work(this.first, door, "claim".equals(door) ? claim(this.first) : "{}");
			assertThat(answer.statusCode()).as("%s: %s", door, answer.body()).isEqualTo(403);
			assertThat(JsonPath.<String>read(answer.body(), "$.message")).isEqualTo(DONE_BY_THE_SECOND);
		}
	}

	@Test
	void whoCompletesWithoutTheFormIsToldWhatToDo() {
		claims(this.first);
		for (Caller caller : List.of(this.first, Caller.program(this.port, "khao-sat"))) {
			HttpResponse<String> answer = completes(caller);
			assertThat(answer.statusCode()).isEqualTo(403);
			assertThat(JsonPath.<String>read(answer.body(), "$.message"))
				.isEqualTo("Chưa có nội dung đã kiểm tra cho công việc này. Hãy mở biểu mẫu, điền và bấm Hoàn thành.");
		}
	}

	@SafeVarargs
	private static List<HttpResponse<String>> atOnce(Callable<HttpResponse<String>>... acts) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(acts.length);
		try {
			CyclicBarrier start = new CyclicBarrier(acts.length);
			List<Future<HttpResponse<String>>> answers = Stream.of(acts).map((act) -> threads.submit(() -> {
				start.await();
				return act.call();
			})).toList();
			return List.of(answers.get(0).get(), answers.get(1).get());
		}
		catch (ExecutionException ex) {
			throw new AssertionError(ex.getCause());
		}
		finally {
			threads.shutdown();
		}
	}

	private HttpResponse<String> claims(Caller caller) {
		return work(caller, "claim", claim(caller));
	}

	private static String claim(Caller caller) {
		return "{\"userId\":\"" + caller.toString().replace(" (browser)", "") + "\"}";
	}

	private HttpResponse<String> saves(Caller caller) {
		return caller.send("PUT", form() + "/draft", ABSENT);
	}

	private HttpResponse<String> completes(Caller caller) {
		return work(caller, "submit-form", "{}");
	}

	private String form() {
		return "/staff/api/tasks/" + this.task.getId();
	}

	private HttpResponse<String> work(Caller caller, String door, String json) {
		return caller.send("POST", caller.places().get(0) + "/task/" + this.task.getId() + "/" + door, json);
	}

	private long count(String rows, String key) {
		return this.sql.queryForObject("select count(*) from " + rows, Long.class, key);
	}

}
