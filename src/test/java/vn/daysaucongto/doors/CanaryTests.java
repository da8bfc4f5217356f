package vn.daysaucongto.doors;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.document.DocumentKind;
import vn.daysaucongto.notification.TestMailbox;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.scenario.Procedure;
import vn.daysaucongto.process.scenario.Stage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cases of people whose names, numbers and words are found nowhere else, to look for them
 * where they must not be: in the engine's tables, in the log, in metrics, in what others
 * are told.
 */
@DoorsTest
class CanaryTests {

	@LocalServerPort
	private int port;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping handlers;

	@Autowired
	private Stage stage;

	@Autowired
	private Procedure procedure;

	@Autowired
	private TestMailbox mailbox;

	@Autowired
	private Snapshot snapshot;

	@Autowired
	private Clock clock;

	private final Random random = new Random();

	/** Seven digits that nobody else has. */
	private final String digits = "%07d".formatted(this.random.nextInt(10_000_000));

	private final String phone = "091" + this.digits;

	private final String customerCode = "PC05AA" + "%07d".formatted(this.random.nextInt(10_000_000));

	private final String payerAccount = "1903" + "%09d".formatted(this.random.nextInt(1_000_000_000));

	private final List<String> kept = Stream
		.of("ten", "duong", "ghichu", "thu", "lydo", "tuchoi", "tepgiay", "nguoinop", "noidung")
		.map(CanaryTests::word)
		.toList();

	@BeforeEach
	void anEmptyStage() {
		this.stage.clear();
	}

	@Test
	void areFoundOnlyWhereTheyBelong() {
		List<String> told = new ArrayList<>();
		try (LinesOfTheLog log = new LinesOfTheLog()) {
			Caller customer = Caller.nobody(this.port);
			RequestCode code = requested(customer, told);
			this.procedure.does("cskh", code, Process.Tasks.ACCEPT_REQUEST,
					Map.of("acceptance", "DOCUMENTS_MISSING", "missingDocuments", "Giấy " + word("lydo")));
			sendsPapers(customer, code);
			this.procedure.scheduled(code);
			this.procedure.surveyed(code, 40, 0);
			this.procedure.estimated(code);
			paysWithoutAReference();
			this.procedure.paidAtCounter(code);
			this.procedure.contractReviewed(code);
			othersAsk(code, told);
			RequestCode cancelled = this.procedure.requested();
			assertThat(Caller.customer(this.port, cancelled, this.mailbox)
				.send("POST", "/api/v1/requests/" + cancelled + "/cancellation",
						"{\"reason\":\"" + word("tuchoi") + "\"}")
				.statusCode()).isEqualTo(200);
			this.stage.settle();

			nowhereInTheEngine();
			assertThat(log.all()).noneMatch((line) -> isPersonal(line.text()));
		}
		assertThat(told).hasSizeGreaterThan(50).noneMatch(this::isPersonal);
		HttpResponse<String> metrics = Caller.program(this.port, "giam-sat").get("/actuator/prometheus");
		assertThat(metrics.statusCode()).isEqualTo(200);
		assertThat(isPersonal(metrics.body())).isFalse();
	}

	private RequestCode requested(Caller customer, List<String> told) {
		customer.get("/api/v1/sessions");
		String form = "/api/v1/forms/" + UUID.randomUUID().toString().replace("-", "");
		String json = """
				{"consentVersion": "2026-11", "parentService": "CAPACITY_CHANGE", "customerCode": "%s",
				"ward": "hai-chau", "customerName": "Nguyễn %s", "phone": "%s", "email": "%s@example.com",
				"address": "12 %s", "loadKw": "5.5", "phases": "1", "option": "FULL_QUOTATION",
				"channels": ["EMAIL"], "note": "%s", "consents": ["PROVIDE_SERVICE", "ELECTRONIC_CONFIRMATION"]}
				""".formatted(this.customerCode, word("ten"), this.phone, word("thu"), word("duong"), word("ghichu"));
		for (String wrong : List.of(json.replace("\"5.5\"", "\"x\""), json.replace("@example.com", "@"),
				json.replace("\"091", "\"0"), json.replace("\"phases\"", "phases"), json.replace("}", ""))) {
			HttpResponse<String> answer = customer.send("POST", form, wrong);
			assertThat(answer.statusCode()).as(wrong).isEqualTo(422);
			told.add(answer.body());
		}
		assertThat(customer.send("POST", form, json).statusCode()).isEqualTo(202);
		String otp = Caller.otp(this.mailbox, this.phone.substring(1));
		String sent = customer.send("POST", form + "/verification", "{\"otp\":\"" + otp + "\"}").body();
		RequestCode code = RequestCode.of(JsonPath.read(sent, "$.code"));
		this.stage.enters(code.value());
		return code;
	}

	private void sendsPapers(Caller customer, RequestCode code) {
		String papers = "/api/v1/requests/" + code + "/documents";
		assertThat(
				customer
					.send("POST", papers, "multipart/form-data; boundary=" + Multipart.BOUNDARY,
							Multipart.withFile(Map.of("kind", DocumentKind.IDENTITY.name(), "uploadId", "u1"), "file",
									word("tepgiay") + ".pdf", "%PDF-1.4".getBytes(StandardCharsets.UTF_8)))
					.statusCode())
			.isEqualTo(200);
		assertThat(customer.send("POST", papers + "/completed", null).statusCode()).isEqualTo(204);
		this.stage.settle();
	}

	private void paysWithoutAReference() {
		BankCalls bank = new BankCalls(this.port, this.clock);
		String notice = bank.notice(bank.newId(), 5000, word("noidung"))
			.replace("}", ", \"payerName\": \"%s\", \"payerAccount\": \"%s\"}".formatted(word("nguoinop"),
					this.payerAccount));
		assertThat(bank.tells(notice).body()).contains("LEFT_OVER");
		this.stage.settle();
	}

	/** Whoever has no business with the case. */
	private void othersAsk(RequestCode code, List<String> told) {
		RequestCode neighbours = this.procedure.requested();
		for (Caller caller : List.of(Caller.nobody(this.port), Caller.customer(this.port, neighbours, this.mailbox),
				Caller.browser(this.port, "cskh-cam-le"))) {
			Mapping.all(this.handlers)
				.stream()
				.filter((mapping) -> mapping.path().contains("{c"))
				.map((mapping) -> mapping.call(caller, Map.of("code", code.value(), "caseKey", code.value())))
				.forEach((answer) -> told.add(answer.uri() + "\n" + answer.headers().map() + "\n" + answer.body()));
		}
	}

	private void nowhereInTheEngine() {
		Map<String, List<String>> all = this.snapshot.take();
		assertThat(all.keySet()).filteredOn((table) -> table.toUpperCase(Locale.ROOT).startsWith("ACT_"))
			.hasSizeGreaterThan(40)
			.allSatisfy((table) -> assertThat(all.get(table)).as(table).noneMatch(this::isPersonal));
		assertThat(this.kept).as("elsewhere")
			.allSatisfy((word) -> assertThat(all.values()).anyMatch((rows) -> rows.toString().contains(word)));
	}

	/** Found nowhere but in that field. */
	private static String word(String field) {
		return "hoangyen" + field;
	}

	private boolean isPersonal(String text) {
		return text.contains("hoangyen") || text.contains(this.digits) || text.contains(this.customerCode)
				|| text.contains(this.payerAccount);
	}

}
