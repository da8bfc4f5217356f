package vn.daysaucongto.doors;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.scenario.Procedure;
import vn.daysaucongto.process.scenario.Stage;
import vn.daysaucongto.support.MutableClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What the machine room tells, and to whom. */
@DoorsTest
class MonitoringTests {

	private static final String METRICS = "/actuator/prometheus";

	@LocalServerPort
	private int port;

	@Autowired
	private Stage stage;

	@Autowired
	private Procedure procedure;

	@Autowired
	private JdbcTemplate sql;

	@Autowired
	private MutableClock clock;

	@BeforeEach
	void anEmptyStage() {
		this.stage.clear();
	}

	@Test
	void anybodyMayAskWhetherItLivesAndIsReady() {
		Caller nobody = Caller.nobody(this.port);
		for (String path : List.of("/actuator/health/liveness", "/actuator/health/readiness")) {
			assertThat(nobody.get(path).body()).as(path).isEqualTo("{\"status\":\"UP\"}");
		}
		assertThat(nobody.get("/actuator/health/readiness/procedure").statusCode()).isEqualTo(404);
	}

	@Test
	void metricsAreForMonitoringOnly() {
		assertThat(Caller.nobody(this.port).get(METRICS).statusCode()).isEqualTo(404);
		for (String account : List.of("quan-tri", "kiem-tra", "cskh")) {
			assertThat(Caller.program(this.port, account).get(METRICS).statusCode()).as(account).isEqualTo(401);
			assertThat(Caller.browser(this.port, account).get(METRICS).statusCode()).as(account).isEqualTo(404);
		}
		assertThat(monitoring().get(METRICS).statusCode()).isEqualTo(200);
	}

	@Test
	void monitoringGetsInNowhereElse() {
		for (String path : List.of("/actuator", "/actuator/env", "/actuator/heapdump", "/actuator/sbom")) {
			assertThat(monitoring().get(path).statusCode()).as(path).isIn(403, 404);
		}
		assertThat(monitoring().send("POST", METRICS, "{}").statusCode()).isEqualTo(403);
		assertThat(monitoring().get("/engine-rest/task").statusCode()).isEqualTo(401);
		assertThat(monitoring().get("/staff").statusCode()).isEqualTo(302);
	}

	@Test
	void metricsCountWhatNeedsAPersonAndNameNobody() {
		this.procedure.scheduled(this.procedure.requested());
		Timestamp twoHoursAgo = Timestamp.from(this.clock.instant().minus(Duration.ofHours(2)));
		this.sql.update("""
				insert into inbox_message (id, name, case_key, unit, sender_key, state, posted_at)
				values (-1, 'PaymentReceived', 'DSCT26999998', 'PC05AA', 'monitoring', 'WAITING', ?)""", twoHoursAgo);
		this.sql.update("""
				insert into notice (id, version, request_code, number, kind, subject, state, created_at)
				values ('DSCT26999998/TB-001', 0, 'DSCT26999998', 1, 'SURVEY_TIME', '', 'PENDING', ?)""", twoHoursAgo);
		try {
			String metrics = metrics();
			assertThat(value(metrics, "dsct_inbox_waiting")).isPositive();
			assertThat(value(metrics, "dsct_inbox_oldest_seconds")).isGreaterThanOrEqualTo(7200);
			assertThat(value(metrics, "dsct_notices_undelivered")).isOne();
			assertThat(value(metrics, "dsct_notices_unreachable")).isNotNegative();
			assertThat(value(metrics, "dsct_signing_certificate_seconds")).isPositive();
			assertThat(value(metrics, "dsct_codes_total{outcome=\"AMBIGUOUS\"}")).isNotNegative();
			assertThat(metrics).contains("hikaricp_connections_active", "http_server_requests_seconds_count")
				.doesNotContain("Nguyễn", "DSCT2", "PC05AA0012345");
		}
		finally {
			this.sql.update("delete from inbox_message where id = -1");
			this.sql.update("delete from notice where request_code = 'DSCT26999998'");
		}
	}

	@Test
	void metricsFollowTheCasesThroughTheModel() {
		RequestCode code = this.procedure.requested();
		this.procedure.requested();
		String before = metrics();

		this.procedure.scheduled(code);
		this.clock.advance(Duration.ofDays(14));
		String after = metrics();
		assertThat(growth(before, after, open("AcceptRequest"))).isEqualTo(-1);
		assertThat(growth(before, metrics(), open("PerformSurvey"))).isEqualTo(1);
		assertThat(growth(before, after, "dsct_tasks_overdue")).isGreaterThanOrEqualTo(2);
	}

	@Test
	void metricsCountJobsThatNobodyRuns() {
		RequestCode code = this.procedure.requested();
		this.procedure.does("cskh", code, Process.Tasks.ACCEPT_REQUEST,
				Map.of("acceptance", "DOCUMENTS_MISSING", "missingDocuments", "Giấy tờ nhà đất."));
		String before = metrics();
		this.clock.advance(Duration.ofDays(60));
		assertThat(growth(before, metrics(), "dsct_jobs_late")).isPositive();
	}

	private static String open(String step) {
		return "dsct_cases_open{process=\"day-sau-cong-to\",step=\"" + step + "\"}";
	}

	private static double growth(String before, String after, String name) {
		return find(after, name).orElse(0.0) - find(before, name).orElse(0.0);
	}

	private String metrics() {
		return monitoring().get(METRICS).body();
	}

	private Caller monitoring() {
		return Caller.program(this.port, "giam-sat");
	}

	private static double value(String metrics, String name) {
		return find(metrics, name).orElseThrow(() -> new AssertionError(name));
	}

	private static Optional<Double> find(String metrics, String name) {
		return metrics.lines()
			.filter((line) -> line.startsWith(name + " "))
			.map((line) -> Double.valueOf(line.substring(name.length() + 1)))
			.findFirst();
	}

}
