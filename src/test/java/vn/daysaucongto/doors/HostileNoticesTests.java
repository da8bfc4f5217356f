package vn.daysaucongto.doors;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import com.jayway.jsonpath.JsonPath;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.payment.DueKind;
import vn.daysaucongto.payment.DueView;
import vn.daysaucongto.payment.LineResult;
import vn.daysaucongto.payment.Payments;
import vn.daysaucongto.payment.StatementLineView;
import vn.daysaucongto.payment.Statements;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.platform.Vnd;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.scenario.Procedure;
import vn.daysaucongto.process.scenario.Stage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.domain.Pageable;

import static org.assertj.core.api.Assertions.assertThat;

/** Notices of the bank: the bank's own count, once; all others count for nothing. */
@DoorsTest
class HostileNoticesTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Stage stage;

	@Autowired
	private Procedure procedure;

	@Autowired
	private Payments payments;

	@Autowired
	private Statements statements;

	@Autowired
	private Snapshot snapshot;

	@Autowired
	private BrokenInbox inbox;

	@Autowired
	private Clock clock;

	@Autowired
	private MeterRegistry metrics;

	private BankCalls bank;

	private RequestCode code;

	private DueView due;

	@BeforeEach
	void anOfferWaitsForItsMoney() {
		this.stage.clear();
		this.bank = new BankCalls(this.port, this.clock);
		this.code = this.procedure.offered();
		this.due = this.payments.due(this.code, DueKind.MAIN).orElseThrow();
	}

	@Test
	void moneyThatTheBankTellsOfMovesTheCase() {
		assertThat(result(this.bank.tells(pays(this.bank.newId(), this.due.amount().dong())))).isEqualTo("PAID");
		assertThat(balance()).isEqualTo(this.due.amount());
		this.stage.settle();
		assertThat(this.stage.waiting(this.code.value())).containsExactly(Process.Tasks.REVIEW_CONTRACT);
	}

	@Test
	void toldAgainAndStatedLaterItCountsOnce() {
		String id = this.bank.newId();
		String notice = pays(id, 100_000);
		String time = this.bank.now();
		String signature = BankCalls.sign(time, notice);
		assertThat(result(this.bank.sends(notice, time, signature))).isEqualTo("PART_PAID");
		assertThat(result(this.bank.sends(notice, time, signature))).isEqualTo("COUNTED_BEFORE");
		assertThat(stated(id, 100_000)).isEqualTo(LineResult.COUNTED_BEFORE);
		assertThat(balance()).isEqualTo(Vnd.of(100_000));
	}

	@Test
	void statedFirstAndToldLaterItCountsOnce() {
		String id = this.bank.newId();
		assertThat(stated(id, 100_000)).isEqualTo(LineResult.PART_PAID);
		assertThat(result(this.bank.tells(pays(id, 100_000)))).isEqualTo("COUNTED_BEFORE");
		assertThat(balance()).isEqualTo(Vnd.of(100_000));
	}

	@Test
	void toldManyTimesAtTheSameMomentItCountsOnce() throws Exception {
		String notice = pays(this.bank.newId(), 100_000);
		ExecutorService calls = Executors.newFixedThreadPool(8);
		try {
			List<Callable<String>> all = IntStream.range(0, 16)
				.<Callable<String>>mapToObj((i) -> () -> result(this.bank.tells(notice)))
				.toList();
			List<Future<String>> answers = calls.invokeAll(all);
			assertThat(answers).extracting(Future::get).containsOnlyOnce("PART_PAID").contains("COUNTED_BEFORE");
		}
		finally {
			calls.shutdownNow();
		}
		assertThat(balance()).isEqualTo(Vnd.of(100_000));
	}

	@Test
	void theReferenceMayStandBesideTheText() {
		String notice = pays(this.bank.newId(), 100_000).replace("\"content\": \"" + this.due.reference(),
				"\"reference\": \"" + this.due.reference() + "\", \"content\": \"CT DEN");
		assertThat(result(this.bank.tells(notice))).isEqualTo("PART_PAID");
		assertThat(balance()).isEqualTo(Vnd.of(100_000));
	}

	@Test
	void moneyThatWentOutIsNotCounted() {
		assertThat(result(this.bank.tells(pays(this.bank.newId(), -100_000)))).isEqualTo("OUTGOING");
		assertThat(balance()).isEqualTo(Vnd.ZERO);
	}

	@Test
	void withoutTheSignatureOfTheBankNothingIsStored() {
		String notice = pays(this.bank.newId(), 100_000);
		String now = this.bank.now();
		String right = BankCalls.sign(now, notice);
		String old = seconds(-301);
		String ahead = seconds(301);
		Map<String, List<String>> before = this.snapshot.take();
		double refused = refused();
		forbidden(this.bank.send(this.bank.to(notice)));
		forbidden(this.bank.sends(notice, now));
		forbidden(this.bank.send(this.bank.to(notice).header("X-Signature", right)));
		for (String wrong : List.of("", "0".repeat(64), right.substring(1), right.substring(0, 32), right + right,
				right + "0", right + "," + right, "sha256=" + right, BankCalls.sign(now, notice + " "),
				BankCalls.sign("", notice), "${jndi:ldap://127.0.0.1/x}")) {
			forbidden(this.bank.sends(notice, now, wrong));
		}
		forbidden(this.bank.sends(notice, now, right, right));
		forbidden(this.bank.sends(notice.replace("100000", "900000"), now, right));
		forbidden(this.bank.sends(notice, seconds(1), right));
		forbidden(this.bank.sends(notice, old, BankCalls.sign(old, notice)));
		forbidden(this.bank.sends(notice, ahead, BankCalls.sign(ahead, notice)));
		for (String time : List.of("", "-1", "x", "9".repeat(12), "9".repeat(30))) {
			forbidden(this.bank.sends(notice, time, BankCalls.sign(time, notice)));
		}
		assertThat(this.snapshot.changedSince(before)).isEmpty();
		assertThat(refused() - refused).as("seen by whoever watches").isEqualTo(24);
	}

	private double refused() {
		return this.metrics.get("dsct.bank.notices.refused").counter().count();
	}

	@Test
	void aKnownTransactionWithAnotherAmountIsRefused() {
		String id = this.bank.newId();
		this.bank.tells(pays(id, 100_000));
		Map<String, List<String>> before = this.snapshot.take();
		assertThat(wrong(this.bank.tells(pays(id, 100_001)))).containsExactly("amount");
		assertThat(this.snapshot.changedSince(before)).isEmpty();
	}

	@Test
	void whatTheBankGotWrongIsNamed() {
		Map<String, List<String>> before = this.snapshot.take();
		assertThat(wrong(this.bank.tells("{}"))).containsExactlyInAnyOrder("id", "time", "amount");
		String right = pays("FT1", 100_000);
		Map.of("\"id\": \"FT1\"", "\"id\": \"FT 1\"", "\"amount\": 100000", "\"amount\": 0", "100000", "1.5",
				"\"time\": \"2026", "\"time\": \"1926", "\"id\": ", "\"amount\": 5, \"id\": ", "\"content\": \"",
				"\"content\": \"" + "x".repeat(501))
			.forEach((good, bad) -> assertThat(wrong(this.bank.tells(right.replace(good, bad))))
				.containsExactly(bad.matches("1.5|.*amount.*") ? "amount" : good.split("\"")[1]));
		for (String time : List.of("+999999999-12-31T23:59:59+00:00", "-999999999-01-01T00:00:00+00:00", "hôm qua")) {
			assertThat(wrong(this.bank.tells(right.replaceFirst("\"time\": \"[^\"]*", "\"time\": \"" + time))))
				.containsExactly("time");
		}
		for (String body : List.of("", "null", "[]", "x", "{\"id\":\"\u0000\"}", "[".repeat(20_000))) {
			assertThat(wrong(this.bank.tells(body))).as(body).isNotEmpty();
		}
		assertThat(this.snapshot.changedSince(before)).isEmpty();
	}

	@Test
	void tooLongIsNotRead() {
		String body = pays("FT1", 100_000) + " ".repeat(64 * 1024);
		String now = this.bank.now();
		assertThat(this.bank.tells(body).statusCode()).isEqualTo(413);
		assertThat(this.bank
			.send(this.bank.to("")
				.POST(BodyPublishers
					.ofInputStream(() -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))))
				.header("X-Timestamp", now)
				.header("X-Signature", BankCalls.sign(now, body)))
			.statusCode()).as("in chunks").isEqualTo(413);
	}

	@Test
	void whatIsAcknowledgedIsStored() {
		String notice = pays(this.bank.newId(), this.due.amount().dong());
		Map<String, List<String>> before = this.snapshot.take();
		this.inbox.arm();
		try {
			HttpResponse<String> answer = this.bank.tells(notice);
			assertThat(answer.statusCode()).isEqualTo(500);
			assertThat(answer.body()).doesNotContain("PowerFailure", "Exception");
		}
		finally {
			this.inbox.disarm();
		}
		assertThat(this.snapshot.changedSince(before)).isEmpty();
		assertThat(result(this.bank.tells(notice))).isEqualTo("PAID");
	}

	private String pays(String id, long dong) {
		return this.bank.notice(id, dong, this.due.reference());
	}

	private String seconds(int later) {
		return String.valueOf(this.clock.instant().getEpochSecond() + later);
	}

	private Vnd balance() {
		return this.payments.balance(this.code.value());
	}

	private LineResult stated(String id, long dong) {
		Actor accountant = this.stage.person("ke-toan");
		String file = "Mã giao dịch;Ngày giao dịch;Số tiền;Nội dung\n%s;%s;%d;%s\n".formatted(id,
				LocalDate.now(this.clock).format(DateTimeFormatter.ofPattern("dd/MM/yyyy")), dong,
				this.due.reference());
		long upload = this.statements
			.importFile(file.getBytes(StandardCharsets.UTF_8), "sao-ke.csv", "PC05AA", accountant)
			.id();
		return this.statements.lines(upload, accountant, Pageable.ofSize(1))
			.map(StatementLineView::result)
			.getContent()
			.get(0);
	}

	private static String result(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return JsonPath.read(answer.body(), "$.result");
	}

	private static List<String> wrong(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
		return JsonPath.read(answer.body(), "$.problems[*].field");
	}

	private static void forbidden(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
		assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
	}

}
