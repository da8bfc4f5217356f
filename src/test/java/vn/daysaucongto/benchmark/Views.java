package vn.daysaucongto.benchmark;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import com.jayway.jsonpath.JsonPath;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import vn.daysaucongto.doors.Caller;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;

import static org.assertj.core.api.Assertions.assertThat;

/** What people and machines wait for, measured over HTTP. */
final class Views {

	static final String SECRET = "the benchmark's secret, thirty-two characters at least";

	private static final String ENGINE = "/camunda/api/engine/engine/default";

	private static final int READS = 60;

	private static final int ACTS = 20;

	private final FullSide side;

	private final Caller bank;

	/** Milliseconds: 95th percentile of each. */
	private final Map<String, Double> slowest = new LinkedHashMap<>();

	Views(FullSide side) {
		this.side = side;
		this.bank = Caller.nobody(side.port());
	}

	Map<String, Double> measured() {
		FullCase mine = this.side.caseAt(Process.Tasks.ACCEPT_REQUEST, true);
		queues();
		reads("status page", mine.customer(), "/yeu-cau/" + mine.code());
		reads("status, API", mine.customer(), "/api/v1/requests/" + mine.code());
		auditors(mine.code());
		completing();
		paying();
		return this.slowest;
	}

	private void queues() {
		queue("Tasklist's queue, person in one group", this.side.staff("cskh"));
		Caller many = this.side.staffOf("khao-sat-2", "du-toan", "hop-dong");
		queue("Tasklist's queue, person in three groups", many);
		reads("Tasklist's tasks of three groups", many, ENGINE + "/task?candidateGroups=khao-sat,du-toan,hop-dong"
				+ "&includeAssignedTasks=true&sortBy=dueDate&sortOrder=asc&firstResult=0&maxResults=15");
	}

	/** The first of the ready filters, as Tasklist asks for its page. */
	private void queue(String view, Caller person) {
		String filters = person.send("GET", ENGINE + "/filter?resourceType=Task&firstResult=0&maxResults=100", null)
			.body();
		List<String> ids = JsonPath.read(filters, "$[?(@.properties.priority < 100)].id");
		assertThat(ids).as(filters).isNotEmpty();
		reads(view, person,
				ENGINE + "/filter/" + ids.get(0) + "/list?firstResult=0&maxResults=15&sortBy=dueDate&sortOrder=asc");
	}

	private void auditors(RequestCode code) {
		Caller auditor = this.side.staff("kiem-tra");
		reads("list of cases", auditor, "/staff/api/ho-so");
		reads("list of cases, running", auditor, "/staff/api/ho-so?state=RUNNING");
		reads("list of cases, by code", auditor, "/staff/api/ho-so?code=" + code);
		reads("case with its diagram", auditor, "/staff/api/ho-so/" + code);
		reads("case file", auditor, "/staff/ho-so/" + code);
		reads("Cockpit, running instances by definition", auditor,
				ENGINE + "/process-definition/statistics?failedJobs=true&rootIncidents=true");
		reads("Cockpit, instances of a definition", auditor, "/camunda/api/cockpit/plugin/base/default/process-instance"
				+ "?firstResult=0&maxResults=50&sortBy=startTime&sortOrder=desc&processDefinitionKey=day-sau-cong-to");
		reads("Cockpit, open tasks", auditor, ENGINE + "/task/count");
	}

	private void completing() {
		Deque<FullCase> cases = new ArrayDeque<>();
		for (int number = 0; number < ACTS; number++) {
			cases.add(this.side.caseAt(Process.Tasks.ACCEPT_REQUEST, true));
		}
		measure("completing a task (draft and completion)", ACTS, () -> cases.poll().accepts());
	}

	private void paying() {
		Deque<FullCase> cases = new ArrayDeque<>();
		for (int number = 0; number < ACTS; number++) {
			cases.add(this.side.caseAt(Process.Tasks.COLLECT_PAYMENT, true));
		}
		measure("payment notice", ACTS, () -> {
			FullCase owed = cases.poll();
			String payment = owed.customer().send("GET", "/api/v1/requests/" + owed.code() + "/payment", null).body();
			long start = System.nanoTime();
			tells(JsonPath.<List<Number>>read(payment, "$..outstanding").get(0).longValue(),
					JsonPath.<List<String>>read(payment, "$..reference").get(0));
			return System.nanoTime() - start;
		});
	}

	private void tells(long dong, String reference) {
		String time = String.valueOf(Instant.now().getEpochSecond());
		String body = """
				{"id": "FT%s", "time": "%s", "amount": %d, "content": "%s"}""".formatted(UUID.randomUUID(),
				OffsetDateTime.now(), dong, reference);
		String signature = new HmacUtils(HmacAlgorithms.HMAC_SHA_256, SECRET.getBytes(StandardCharsets.UTF_8))
			.hmacHex(time + "." + body);
		HttpResponse<String> answer = this.bank.send(this.bank.request("/hooks/bank")
			.header("Content-Type", "application/json")
			.header("X-Timestamp", time)
			.header("X-Signature", signature)
			.POST(BodyPublishers.ofString(body)));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		assertThat(answer.body()).contains("PAID");
	}

	private void reads(String view, Caller reader, String path) {
		measure(view, READS, () -> {
			long start = System.nanoTime();
			var answer = reader.send("GET", path, null);
			long took = System.nanoTime() - start;
			assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(200);
			return took;
		});
	}

	private void measure(String view, int times, Supplier<Long> act) {
		long[] nanos = new long[times];
		for (int number = 0; number < times; number++) {
			nanos[number] = act.get();
		}
		Arrays.sort(nanos);
		this.slowest.put(view, nanos[(int) Math.ceil(times * 0.95) - 1] / 1e6);
	}

}
