package vn.daysaucongto.doors;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.payment.DueKind;
import vn.daysaucongto.payment.DueView;
import vn.daysaucongto.payment.Payments;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.scenario.Procedure;
import vn.daysaucongto.process.scenario.Stage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever knows the engine well and would like to be past the payment: by programs and
 * through the webapps, as the accountant whose task it is, as those who may most.
 */
@DoorsTest
@Tag("h2")
class HostileEngineTests {

	private static final List<String> PEOPLE = List.of("ke-toan", "lanh-dao", "quy-trinh", "quan-tri", "kiem-tra");

	/** Would be there if anything that is sent here ran. */
	private static final Path TRACE = Path.of("target", "hostile-trace");

	/** Each would tell, or do, something if it were looked at. */
	private static final List<String> EXPRESSIONS = List.of(
			"${''.getClass().forName('java.lang.Runtime').getRuntime().exec('touch " + TRACE + "').toString()}",
			"${7*7}", "${currentUser()}", "#{execution.processEngine}", "${homNay.bayGio()}");

	@LocalServerPort
	private int port;

	@Autowired
	private Stage stage;

	@Autowired
	private Procedure procedure;

	@Autowired
	private FilterService filters;

	@Autowired
	private Payments payments;

	@Autowired
	private Snapshot snapshot;

	private RequestCode code;

	private Task task;

	private String definition;

	@BeforeEach
	void anOfferWaitsForItsMoney() {
		this.stage.clear();
		this.code = this.procedure.offered();
		this.task = this.stage.task(this.code.value(), Process.Tasks.COLLECT_PAYMENT);
		this.definition = this.task.getProcessDefinitionId();
	}

	@Test
	void nobodyWritesOrJumpsPastThePayment() {
		DueView due = this.payments.due(this.code, DueKind.MAIN).orElseThrow();
		Map<String, List<String>> before = this.snapshot.take();
		everybody().forEach((caller) -> caller.places().forEach((place) -> tricks().forEach((trick) -> {
			HttpResponse<String> answer = caller.send(trick.method(), place + trick.path(), trick.json());
			assertThat(answer.statusCode()).as("%s: %s: %s", caller, trick, answer.body()).isIn(401, 403);
		})));
		assertThat(this.snapshot.changedSince(before)).isEmpty();
		assertThat(this.payments.due(this.code, DueKind.MAIN)).contains(due);
		assertThat(this.stage.waiting(this.code.value())).containsExactly(Process.Tasks.COLLECT_PAYMENT);
	}

	private List<Trick> tricks() {
		String paid = "{\"value\":true,\"type\":\"Boolean\"}";
		String variables = "{\"variables\":{\"paid\":" + paid + "}}";
		String instance = "/process-instance/" + this.task.getProcessInstanceId();
		String execution = "/execution/" + this.task.getExecutionId();
		String open = "/task/" + this.task.getId();
		String jump = "[{\"type\":\"startBeforeActivity\",\"activityId\":\"SignForUtility\"}]";
		String serialized = "{\"value\":\"rO0ABXNyAA\",\"type\":\"Object\",\"valueInfo\":{\"objectTypeName\":\"java.util.Date\","
				+ "\"serializationDataFormat\":\"application/x-java-serialized-object\"}}";
		return List.of(new Trick("PUT", instance + "/variables/paid", paid),
				new Trick("PUT", instance + "/variables/x", serialized),
				new Trick("POST", instance + "/variables", "{\"modifications\":{\"paid\":" + paid + "}}"),
				new Trick("PUT", execution + "/localVariables/paid", paid),
				new Trick("PUT", open + "/variables/paid", paid), new Trick("PUT", open + "/localVariables/paid", paid),
				new Trick("POST", open + "/complete", variables), new Trick("POST", open + "/submit-form", variables),
				new Trick("POST", open + "/bpmnError", "{\"errorCode\":\"E\"}"),
				new Trick("POST", open + "/bpmnEscalation", "{\"escalationCode\":\"E\"}"),
				new Trick("POST", open + "/resolve", variables),
				new Trick("POST", open + "/delegate", "{\"userId\":\"ke-toan\"}"),
				new Trick("POST", "/message",
						"{\"messageName\":\"PaymentReceived\",\"businessKey\":\"" + this.code + "\"}"),
				new Trick("POST", "/message",
						"{\"messageName\":\"RequestSubmitted\",\"businessKey\":\"DSCT26999999\"}"),
				new Trick("POST", "/signal", "{\"name\":\"x\"}"),
				new Trick("POST", execution + "/messageSubscriptions/PaymentReceived/trigger", "{}"),
				new Trick("POST", execution + "/signal", "{}"),
				new Trick("POST", instance + "/modification", "{\"instructions\":" + jump + "}"),
				new Trick("POST", instance + "/modification-async", "{\"instructions\":" + jump + "}"),
				new Trick("POST", "/modification/execute",
						"{\"processDefinitionId\":\"" + this.definition + "\",\"processInstanceIds\":[\""
								+ this.task.getProcessInstanceId() + "\"],\"instructions\":" + jump + "}"),
				new Trick("POST", "/migration/execute",
						"{\"migrationPlan\":{\"sourceProcessDefinitionId\":\"" + this.definition
								+ "\",\"targetProcessDefinitionId\":\"" + this.definition
								+ "\",\"instructions\":[]},\"processInstanceIds\":[]}"),
				new Trick("POST", "/process-definition/" + this.definition + "/start", variables),
				new Trick("POST", "/process-definition/key/day-sau-cong-to/submit-form", variables),
				new Trick("POST", "/process-definition/" + this.definition + "/restart",
						"{\"instructions\":" + jump + "}"),
				new Trick("POST", "/external-task/fetchAndLock", "{\"workerId\":\"x\",\"maxTasks\":1,\"topics\":[]}"),
				new Trick("POST", "/condition", variables), new Trick("DELETE", instance, null),
				new Trick("PUT", instance + "/suspended", "{\"suspended\":true}"),
				new Trick("POST", "/decision-definition/key/han-muc-phe-duyet/evaluate", variables),
				new Trick("POST", "/task/create", "{\"name\":\"x\"}"));
	}

	@Test
	void noExpressionIsLookedAtInAQuestion() {
		String filter = this.filters.createTaskFilterQuery().list().get(0).getId();
		Map<String, List<String>> before = this.snapshot.take();
		everybody().forEach((caller) -> caller.places().forEach((place) -> EXPRESSIONS.forEach((expression) -> {
			String quoted = Hostile.quoted(expression);
			for (String question : List.of("{\"assigneeExpression\":" + quoted + "}",
					"{\"candidateGroupExpression\":" + quoted + "}", "{\"dueBeforeExpression\":" + quoted + "}",
					"{\"processInstanceBusinessKeyExpression\":" + quoted + "}",
					"{\"orQueries\":[{\"assigneeExpression\":" + quoted + ",\"nameLike\":\"x\"}]}")) {
				for (String path : List.of("/task", "/task/count", "/filter/" + filter + "/list",
						"/filter/" + filter + "/count", "/filter/" + filter + "/singleResult")) {
					HttpResponse<String> answer = caller.send("POST", place + path, question);
					assertThat(answer.statusCode()).as("%s: %s: %s", caller, question, answer.body())
						.isBetween(400, 499);
				}
			}
		})));
		assertThat(this.snapshot.changedSince(before)).isEmpty();
		assertThat(TRACE).doesNotExist();
	}

	@Test
	void aModelThatBringsCodeIsRefusedAtTheDoorOfModeler() throws IOException {
		String model = Files.readString(Path.of("processes/hoan-tien.bpmn"));
		String delegate = "camunda:delegateExpression=\"";
		assertThat(model).contains(delegate);
		Map<String, List<String>> before = this.snapshot.take();
		for (String user : List.of("quy-trinh", "quan-tri")) {
			for (Caller caller : List.of(Caller.program(this.port, user), Caller.browser(this.port, user))) {
				for (String code : List.of("camunda:class=\"java.lang.Runtime\" x=\"",
						"camunda:expression=\"${''.getClass().forName('java.lang.Runtime').getRuntime().exec('true')}\" x=\"",
						"camunda:expression=\"${execution.processEngineServices.runtimeService}\" x=\"",
						"camunda:type=\"shell\" x=\"", "camunda:type=\"external\" camunda:topic=\"x\" x=\"",
						"camunda:delegateExpression=\"${runtimeService}\" x=\"")) {
					HttpResponse<String> answer = deploys(caller, model.replaceFirst(
							java.util.regex.Pattern.quote(delegate), java.util.regex.Matcher.quoteReplacement(code)));
					assertThat(answer.statusCode()).as("%s: %s: %s", caller, code, answer.body()).isBetween(400, 499);
				}
			}
		}
		assertThat(this.snapshot.changedSince(before)).isEmpty();
	}

	private static HttpResponse<String> deploys(Caller caller, String model) {
		return caller.send("POST", caller.places().get(0) + "/deployment/create",
				"multipart/form-data; boundary=" + Multipart.BOUNDARY,
				Multipart.withFile(Map.of("deployment-name", "x"), "hoan-tien.bpmn", model));
	}

	private Stream<Caller> everybody() {
		return Stream.concat(Stream.of(Caller.nobody(this.port)), PEOPLE.stream()
			.flatMap((user) -> Stream.of(Caller.program(this.port, user), Caller.browser(this.port, user))));
	}

	private record Trick(String method, String path, String json) {
	}

}
