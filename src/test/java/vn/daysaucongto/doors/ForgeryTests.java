package vn.daysaucongto.doors;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.notification.TestMailbox;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.scenario.Procedure;
import vn.daysaucongto.process.scenario.Stage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nobody is made to do something by another site, takes over a session, or invents an
 * address for the evidence.
 */
@DoorsTest
class ForgeryTests {

	private static final String ELSEWHERE = "https://elsewhere.example";

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

	@Autowired
	private JdbcTemplate sql;

	@BeforeEach
	void anEmptyStage() {
		this.stage.clear();
	}

	@Test
	void aCallWithoutTheTokenOfThePageIsRefusedAtEveryChangingDoor() {
		RequestCode code = this.procedure.requested();
		Task task = this.stage.task(code.value(), Process.Tasks.ACCEPT_REQUEST);
		String form = "/staff/api/tasks/" + task.getId();
		Caller customer = Caller.customer(this.port, code, this.mailbox);
		Map<String, List<String>> before = this.snapshot.take();
		for (String path : List.of("/yeu-cau/" + code + "/huy", "/api/v1/requests/" + code + "/cancellation",
				"/yeu-cau", "/api/v1/sessions", "/yeu-cau/thoat")) {
			assertThat(bare(customer, "POST", path).statusCode()).as(path).isEqualTo(403);
		}
		assertThat(bare(Caller.browser(this.port, "cskh"), "PUT", form + "/draft").statusCode()).isEqualTo(403);
		assertThat(bare(Caller.browser(this.port, "ke-toan"), "POST", "/staff/sao-ke").statusCode()).isEqualTo(403);
		assertThat(bare(Caller.nobody(this.port), "POST", "/dang-nhap").statusCode()).isEqualTo(403);
		for (String act : List.of("claim", "complete", "submit-form")) {
			String path = "/camunda/api/engine/engine/default/task/" + task.getId() + "/" + act;
			assertThat(bare(Caller.browser(this.port, "cskh"), "POST", path).statusCode()).as(path).isEqualTo(403);
		}
		assertThat(this.snapshot.changedSince(before)).isEmpty();
	}

	/** With the session, but without what only our own pages know. */
	private static HttpResponse<String> bare(Caller caller, String method, String path) {
		return caller.send(caller.request(path)
			.header("Content-Type", "application/json")
			.method(method, BodyPublishers.ofString("{\"userId\":\"cskh\"}")));
	}

	@Test
	void aBrowserThatKeepsThePasswordSendsNothingToTheEngineForAnotherSite() {
		RequestCode code = this.procedure.requested();
		String claim = "/engine-rest/task/" + this.stage.task(code.value(), Process.Tasks.ACCEPT_REQUEST).getId()
				+ "/claim";
		Caller program = Caller.program(this.port, "cskh");
		for (String origin : List.of(ELSEWHERE, "null", "http://localhost:" + this.port)) {
			HttpRequest.Builder forged = program.request(claim)
				.header("Origin", origin)
				.header("Content-Type", "application/json")
				.POST(BodyPublishers.ofString("{\"userId\":\"cskh\"}"));
			assertThat(program.send(forged).statusCode()).as(origin).isEqualTo(403);
		}
		assertThat(bare(program, "POST", claim).statusCode()).isEqualTo(204);
	}

	@Test
	void aSessionGetsANewIdWhenSomebodyIsKnown() {
		Caller staff = Caller.nobody(this.port);
		staff.get("/dang-nhap");
		String before = staff.cookie("JSESSIONID");
		HttpResponse<String> answer = staff.send("POST", "/dang-nhap", "application/x-www-form-urlencoded",
				"username=cskh&password=demo");
		assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/staff");
		assertThat(staff.cookie("JSESSIONID")).isNotNull().isNotEqualTo(before);
		assertThat(answer.headers().allValues("Set-Cookie")).filteredOn((cookie) -> cookie.startsWith("JSESSIONID"))
			.singleElement()
			.asString()
			.contains("HttpOnly", "SameSite=Lax");

		Caller customer = Caller.nobody(this.port);
		RequestCode code = this.procedure.requested();
		customer.get("/api/v1/sessions");
		customer.send("POST", "/api/v1/sessions", "{\"code\":\"" + code + "\"}");
		String pending = customer.cookie("JSESSIONID");
		customer.send("POST", "/api/v1/sessions/verification",
				"{\"otp\":\"" + Caller.otp(this.mailbox, code.value()) + "\"}");
		assertThat(pending).isNotNull().isNotEqualTo(customer.cookie("JSESSIONID"));
		assertThat(customer.get("/api/v1/requests/" + code).statusCode()).isEqualTo(200);
		Caller thief = Caller.nobody(this.port);
		assertThat(thief.send(thief.request("/api/v1/requests/" + code).header("Cookie", "JSESSIONID=" + pending))
			.statusCode()).isEqualTo(404);
	}

	@Test
	void pagesRunOurScriptsOnlyAndAreKeptByNobody() {
		Caller staff = Caller.browser(this.port, "cskh");
		for (String path : List.of("/", "/yeu-cau", "/yeu-cau/moi", "/thong-tin/bang-gia", "/dang-nhap", "/staff")) {
			HttpResponse<String> page = staff.get(path);
			assertThat(page.statusCode()).as(path).isEqualTo(200);
			assertThat(header(page, "Content-Security-Policy")).as(path).startsWith("default-src 'self'");
			assertThat(header(page, "Referrer-Policy")).as(path).isEqualTo("same-origin");
			assertThat(header(page, "X-Content-Type-Options")).as(path).isEqualTo("nosniff");
			assertThat(header(page, "X-Frame-Options")).as(path).isIn("DENY", "SAMEORIGIN");
			assertThat(header(page, "Cache-Control")).as(path).contains("no-store");
		}
		assertThat(header(staff.get("/camunda/app/tasklist/default/"), "Content-Security-Policy")).contains("nonce-");
	}

	private static String header(HttpResponse<String> answer, String name) {
		return String.join(";", answer.headers().allValues(name));
	}

	@Test
	void theEvidenceNamesTheAddressThatTheCallCameFrom() {
		RequestCode code = this.procedure.toBeConfirmed(true);
		Task task = this.stage.task(code.value(), Process.Tasks.SIGN_ON_SITE);
		Caller crew = Caller.browser(this.port, "thi-cong");
		crew.send("POST", "/camunda/api/engine/engine/default/task/" + task.getId() + "/claim",
				"{\"userId\":\"thi-cong\"}");
		String otp = "/staff/api/tasks/" + task.getId() + "/otp";
		int challenge = JsonPath.read(crew.send("POST", otp, "{}").body(), "$.challengeId");
		HttpResponse<String> checked = crew.send(crew.request(otp + "/check")
			.header("X-DSCT-CSRF", crew.cookie("DSCT-CSRF"))
			.header("X-Forwarded-For", "203.0.113.9")
			.header("Forwarded", "for=203.0.113.9")
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString("{\"challengeId\":%d,\"code\":\"%s\"}".formatted(challenge,
					Caller.otp(this.mailbox, code.value())))));
		assertThat(checked.body()).contains("CONFIRMED");
		this.stage.settle();
		assertThat(
				this.sql.queryForList("select ip from contract_confirmation where request_code = ? and ip is not null",
						String.class, code.value()))
			.isNotEmpty()
			.allMatch((ip) -> List.of("127.0.0.1", "0:0:0:0:0:0:0:1").contains(ip));
	}

}
