package vn.daysaucongto.doors;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.notification.TestMailbox;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.scenario.Procedure;
import vn.daysaucongto.process.scenario.Stage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Addresses with tricks in them open no door that the plain one leaves shut. */
@DoorsTest
@Tag("h2")
class HostilePathsTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Stage stage;

	@Autowired
	private Procedure procedure;

	@Autowired
	private TestMailbox mailbox;

	@Autowired
	private Snapshot snapshot;

	private RequestCode code;

	@BeforeEach
	void aRequest() {
		this.stage.clear();
		this.code = this.procedure.requested();
	}

	@Test
	void noDisguiseOpensWhatIsShut() {
		List<String> shut = List.of("/engine-rest/task", "/camunda/app/tasklist/default/",
				"/camunda/api/engine/engine/default/task", "/camunda/api/cockpit/plugin/base/default/incident",
				"/staff/sao-ke", "/staff/api/ho-so", "/actuator/prometheus", "/actuator/env", "/hooks/bank",
				"/hooks/vnpay", "/yeu-cau/" + this.code, "/api/v1/requests/" + this.code);
		List<Caller> outsiders = List.of(Caller.nobody(this.port),
				Caller.customer(this.port, this.procedure.requested(), this.mailbox),
				Caller.program(this.port, "nobody"));
		Map<String, List<String>> before = this.snapshot.take();
		outsiders.forEach((caller) -> shut.forEach((path) -> disguises(path).forEach((trick) -> {
			isNoWayIn(caller.get(trick), caller + " " + trick);
			isNoWayIn(caller.send("POST", trick, "{}"), caller + " POST " + trick);
		})));
		assertThat(this.snapshot.changedSince(before)).isEmpty();
	}

	/** Logged in, and still not let in everywhere. */
	@Test
	void noDisguiseOpensMoreToStaff() {
		String task = this.stage.task(this.code.value(), Process.Tasks.ACCEPT_REQUEST).getId();
		Caller program = Caller.program(this.port, "khao-sat");
		Caller browser = Caller.browser(this.port, "khao-sat");
		Map<String, List<String>> before = this.snapshot.take();
		for (String act : List.of("/task/" + task + "/claim", "/task/" + task + "/assignee",
				"/task/" + task + "/variables", "/message", "/deployment/create")) {
			disguises("/engine-rest" + act).forEach((trick) -> isNoWayIn(program.send("POST", trick, "{}"), trick));
			disguises("/camunda/api/engine/engine/default" + act)
				.forEach((trick) -> isNoWayIn(browser.send("POST", trick, "{}"), trick));
		}
		for (String page : List.of("/staff/sao-ke", "/staff/ho-so", "/staff/cho-chuyen", "/staff/mo-hinh",
				"/camunda/api/cockpit/plugin/base/default/incident", "/camunda/api/admin/plugin/adminPlugins/x")) {
			disguises(page).forEach((trick) -> isNoWayIn(browser.get(trick), trick));
		}
		assertThat(this.snapshot.changedSince(before)).isEmpty();
	}

	@Test
	void theNameOfAServletIsPlainOrTheAddressIsWrong() {
		for (String trick : List.of("//engine-rest/version", "/%65ngine-rest/version", "/engine-rest;x/version",
				"/x/../engine-rest/version", "/camunda//api/engine/engine/default/task",
				"/camunda/%61pi/engine/engine/default/task")) {
			for (Caller caller : List.of(Caller.nobody(this.port), Caller.program(this.port, "quan-tri"))) {
				HttpResponse<String> answer = caller.get(trick);
				assertThat(answer.statusCode()).as(trick).isEqualTo(400);
				assertThat(answer.body()).doesNotContain("Exception");
			}
		}
		assertThat(Caller.program(this.port, "quan-tri").get("/engine-rest/version").statusCode()).isEqualTo(200);
	}

	/** The plain address first. */
	private static Stream<String> disguises(String path) {
		int end = path.indexOf('/', 1);
		String name = path.substring(1, end);
		String rest = path.substring(end);
		String hidden = "%" + Integer.toHexString(name.charAt(0)) + name.substring(1);
		return Stream.concat(
				Stream
					.of("/", "//", "/./", "/%2e/", "/x/../", "/x/%2e%2e/", "/x%2f..%2f", "/yeu-cau/../", "/portal/..;/",
							"/portal/%2e%2e/", "/%5c", "/error/../")
					.map((before) -> before + name + rest),
				Stream.of("/" + hidden + rest, "/" + name.toUpperCase() + rest, "/" + name + ";x" + rest,
						"/" + name + "%00" + rest, "/" + name + "%20" + rest, "/" + name + "%09" + rest,
						"/" + name + "%2f" + rest, "/" + name + "%252f" + rest, "/" + name + "/" + rest,
						"/" + name + "/." + rest, path + ";jsessionid=1", path + "/", path + ".json", path + "%23",
						path + "?_method=GET", path + "%3f", path + "%FF"));
	}

	private static void isNoWayIn(HttpResponse<String> answer, String call) {
		boolean sentToALogin = answer.statusCode() == 302
				&& answer.headers().firstValue("Location").orElse("").matches(".*(/dang-nhap|/yeu-cau\\?ma=.*)");
		assertThat(sentToALogin || (answer.statusCode() >= 400 && answer.statusCode() < 500))
			.as("%s: %s %s", call, answer, answer.headers())
			.isTrue();
		assertThat(answer.body()).doesNotContainPattern("\\bat [a-z]+\\.[a-z]+\\.|java\\.");
	}

}
