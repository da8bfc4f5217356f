package vn.daysaucongto.doors;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.daysaucongto.notification.TestMailbox;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.scenario.Procedure;
import vn.daysaucongto.process.scenario.Stage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rubbish at every field of every operation that the API describes: told what is wrong
 * and where, and nothing of what is inside. {@code -Dhostile.seed} repeats a run,
 * {@code -Dhostile.rounds} makes a longer one.
 */
@DoorsTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileRequestsTests {

	private static final Map<String, String> RIGHT = Map.ofEntries(Map.entry("parentService", "\"CAPACITY_CHANGE\""),
			Map.entry("parentCode", "\"\""), Map.entry("customerCode", "\"PC05AA0012345\""),
			Map.entry("ward", "\"hai-chau\""), Map.entry("customerName", "\"Nguyễn Văn An\""),
			Map.entry("phone", "\"0905000999\""), Map.entry("email", "\"an@example.com\""),
			Map.entry("address", "\"12 Trần Phú\""), Map.entry("loadKw", "\"5,5\""), Map.entry("phases", "\"1\""),
			Map.entry("option", "\"FULL_PACKAGE\""), Map.entry("channels", "[]"),
			Map.entry("consents", "[\"PROVIDE_SERVICE\",\"ELECTRONIC_CONFIRMATION\"]"),
			Map.entry("consentVersion", "\"2026-11\""), Map.entry("note", "\"\""), Map.entry("token", "\"\""),
			Map.entry("code", "\"DSCT26999999\""), Map.entry("otp", "\"000000\""), Map.entry("number", "1"),
			Map.entry("day", "\"2026-11-20\""), Map.entry("slot", "\"MORNING\""), Map.entry("reason", "\"đổi ý\""),
			Map.entry("version", "1"), Map.entry("agreed", "true"), Map.entry("text", "\"sửa tên\""));

	private static final boolean LONG = Boolean.getBoolean("hostile.long");

	private static final int ROUNDS = Integer.getInteger("hostile.rounds", LONG ? 10_000 : 200);

	private static final long SEED = Long.getLong("hostile.seed", System.nanoTime());

	@LocalServerPort
	private int port;

	@Autowired
	private Stage stage;

	@Autowired
	private Procedure procedure;

	@Autowired
	private TestMailbox mailbox;

	@Autowired
	private ObjectMapper json;

	private final List<Long> times = new ArrayList<>();

	private final Random random = new Random(SEED);

	private Caller customer;

	private Map<String, String> variables;

	private List<Operation> operations;

	@BeforeAll
	void aContractWaitsForItsCustomer() throws Exception {
		this.stage.clear();
		RequestCode code = this.procedure.toBeConfirmed(false);
		this.customer = Caller.customer(this.port, code, this.mailbox);
		this.variables = Map.of("code", code.value(), "token", "%032x".formatted(this.random.nextLong()));
		this.operations = Operation.all(this.json.readTree(this.customer.get("/api/v1/openapi").body()));
		assertThat(this.operations).hasSizeGreaterThan(20);
	}

	@Test
	void aValueOfTheWrongKindIsNamedByItsField() {
		eachField((operation,
				field) -> Hostile.WRONG_TYPES.forEach((value) -> assertThat(wrongFields(send(operation, field, value)))
					.as("%s %s=%s", operation, field, shown(value))
					.anyMatch((named) -> named.startsWith(field))));
	}

	@Test
	void whatIsNoJsonIsNamedByTheFieldWhereItEnds() {
		eachField((operation,
				field) -> Hostile.NO_JSON.forEach((value) -> assertThat(wrongFields(send(operation, field, value)))
					.as("%s %s=%s", operation, field, shown(value))
					.anyMatch((named) -> named.startsWith(field))));
	}

	@Test
	void aFieldThatIsSentTwiceIsNamed() {
		eachField((operation, field) -> {
			String twice = operation.body(RIGHT).replace("{", "{\"" + field + "\":" + RIGHT.get(field) + ",");
			assertThat(wrongFields(send(operation, bytes(twice)))).as("%s %s", operation, field).contains(field);
		});
	}

	@Test
	void brokenCharactersAreNamedByTheirField() {
		eachField((operation, field) -> {
			byte[] body = bytes(with(operation, field, "\"~\""));
			for (int i = 0; i < body.length; i++) {
				if (body[i] == '~') {
					body[i] = (byte) 0xFE;
				}
			}
			assertThat(wrongFields(send(operation, body))).as("%s %s", operation, field)
				.anyMatch((named) -> named.startsWith(field));
		});
	}

	@Test
	void strangeValuesAndTextsAreTakenOrRefusedInWords() {
		eachField((operation, field) -> {
			Hostile.VALUES.forEach((value) -> send(operation, field, value));
			Hostile.TEXTS.forEach((text) -> send(operation, field, Hostile.quoted(text)));
		});
	}

	@Test
	void aNumberOfManyDigitsIsNotCalculatedWith() {
		Operation form = operation("/api/v1/forms/{token}");
		for (String number : List.of("9".repeat(100_000), "0." + "0".repeat(100_000) + "1", "1e999999999",
				"1e-999999999", "1E+2147483647")) {
			assertThat(wrongFields(send(form, "loadKw", "\"" + number + "\""))).as(shown(number)).contains("loadKw");
		}
	}

	@Test
	void aFractionIsNoCount() {
		eachField((operation, field) -> {
			if (List.of("number", "version").contains(field)) {
				for (String value : List.of("1.9", "1.0", "1e0", "-0.5")) {
					assertThat(wrongFields(send(operation, field, value))).as("%s %s", operation, value)
						.contains(field);
				}
			}
		});
	}

	@Test
	void anEmptyPlaceInAListCountsForNothing() {
		Operation form = operation("/api/v1/forms/{token}");
		assertThat(wrongFields(send(form, bytes("{\"channels\":[null],\"consents\":[null,null]}"))))
			.contains("consents")
			.doesNotContain("", "channels");
	}

	@Test
	void missingFieldsUnknownFieldsAndNoBodyAtAll() {
		this.operations.stream().filter((operation) -> !operation.fields().isEmpty()).forEach((operation) -> {
			for (String body : List.of("{}", "null", "[]", "1", "\"x\"", "", "{\"paid\":true,\"__proto__\":{}}",
					operation.body(RIGHT) + "{}", "\uFEFF" + operation.body(RIGHT))) {
				send(operation, bytes(body));
			}
			for (String type : List.of("text/plain", "application/xml", "application/json;charset=x", "x", "*/*")) {
				clear(operation.toString() + type,
						this.customer.send(operation.method(), operation.at(this.variables), type, "{}"));
			}
		});
	}

	@Test
	void whatAnUploadLacksIsNamed() {
		String papers = operation("/api/v1/forms/{token}/documents").at(this.variables);
		for (String field : List.of("kind", "uploadId", "file")) {
			Map<String, String> rest = new HashMap<>(Map.of("kind", "IDENTITY", "uploadId", "u1"));
			rest.remove(field);
			String body = field.equals("file") ? Multipart.withPapers(rest) : Multipart.withPapers(rest, "file");
			assertThat(wrongFields(
					this.customer.send("POST", papers, "multipart/form-data; boundary=" + Multipart.BOUNDARY, body)))
				.containsExactly(field);
		}
	}

	@Test
	void strangePathsAreAnsweredInWords() {
		this.operations.forEach((operation) -> operation.variables().forEach((variable) -> {
			for (String value : Hostile.PATHS) {
				Map<String, String> values = new HashMap<>(this.variables);
				values.put(variable, value);
				String type = operation.fields().isEmpty() ? null : "application/json";
				String body = operation.fields().isEmpty() ? null : operation.body(RIGHT);
				clear(operation + " " + variable + "=" + shown(value),
						this.customer.send(operation.method(), operation.at(values), type, body));
			}
		}));
	}

	@Test
	void manyThingsWrongAtOnce() {
		List<Operation> writing = this.operations.stream()
			.filter((operation) -> !operation.fields().isEmpty())
			.toList();
		for (int round = 0; round < ROUNDS; round++) {
			Operation operation = writing.get(this.random.nextInt(writing.size()));
			Map<String, String> values = new HashMap<>(RIGHT);
			operation.fields()
				.stream()
				.filter((field) -> this.random.nextBoolean())
				.forEach((field) -> values.put(field, Hostile.anyValue(this.random)));
			byte[] body = bytes(operation.body(values));
			if (this.random.nextInt(4) == 0) {
				body[this.random.nextInt(body.length)] = (byte) this.random.nextInt();
			}
			send(operation, body);
		}
	}

	/** One slow call may be the machine's; a slow answer is slow each time. */
	@AfterAll
	void answersTookLessThanATenthOfASecond() {
		List<Long> sorted = this.times.stream().sorted().toList();
		Duration most = Duration.ofNanos(sorted.get((int) (sorted.size() * 0.99)));
		Findings.note("%d strange calls of the API (seed %d): median %.1f ms, 99th percentile %.1f ms, slowest %.1f ms",
				sorted.size(), SEED, sorted.get(sorted.size() / 2) / 1e6, most.toNanos() / 1e6,
				sorted.get(sorted.size() - 1) / 1e6);
		assertThat(Duration.ofNanos(sorted.get(sorted.size() / 2))).isLessThan(Duration.ofMillis(100));
		if (LONG) {
			assertThat(most).isLessThan(Duration.ofMillis(100));
		}
	}

	private void eachField(BiConsumer<Operation, String> act) {
		this.operations.forEach((operation) -> operation.fields().forEach((field) -> {
			assertThat(RIGHT).as("something right for each field").containsKey(field);
			act.accept(operation, field);
		}));
	}

	private Operation operation(String path) {
		return this.operations.stream().filter((known) -> known.path().equals(path)).findFirst().orElseThrow();
	}

	private HttpResponse<String> send(Operation operation, String field, String value) {
		return send(operation, bytes(with(operation, field, value)));
	}

	private static String with(Operation operation, String field, String value) {
		Map<String, String> values = new HashMap<>(RIGHT);
		values.put(field, value);
		return operation.body(values);
	}

	private HttpResponse<String> send(Operation operation, byte[] body) {
		long begin = System.nanoTime();
		HttpResponse<String> answer = this.customer.send(operation.method(), operation.at(this.variables),
				"application/json", body);
		String call = operation + " " + shown(new String(body, StandardCharsets.UTF_8));
		long took = System.nanoTime() - begin;
		this.times.add(took);
		assertThat(Duration.ofNanos(took)).as(call).isLessThan(Duration.ofSeconds(3));
		return clear(call, answer);
	}

	/** Not our fault, in the form of problem details, and nothing of the inside. */
	private static HttpResponse<String> clear(String call, HttpResponse<String> answer) {
		String what = "-Dhostile.seed=%d %s: %s %s".formatted(SEED, call, answer.statusCode(), shown(answer.body()));
		assertThat(answer.statusCode()).as(what).isLessThan(500);
		assertThat(answer.body()).as(what).doesNotContainPattern("Exception|\\bat [a-z]+\\.|jackson|java\\.|org\\.");
		if (answer.statusCode() >= 400) {
			String type = answer.headers().firstValue("Content-Type").orElse("");
			// no address at all, says the server before anybody else is asked
			assertThat(type.equals("application/problem+json") || answer.body().contains("HTTP Status 400 –")).as(what)
				.isTrue();
		}
		return answer;
	}

	private static List<String> wrongFields(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
		return JsonPath.read(answer.body(), "$.problems[*].field");
	}

	private static String shown(String text) {
		return text.substring(0, Math.min(text.length(), 300));
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
