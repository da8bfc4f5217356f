package vn.daysaucongto.doors;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.notification.TestMailbox;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.scenario.Procedure;
import vn.daysaucongto.process.scenario.Stage;
import vn.daysaucongto.signing.Confirmations;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** One-time codes at the doors of customers: guessed, shared, kept, used by a crowd. */
@DoorsTest
class HostileOtpTests {

	private static final int CROWD = 100;

	private static final String WRONG = "không đúng";

	private static final String SPENT = "đã nhập sai 5 lần";

	private static final String BLOCKED = "việc xác nhận bị khóa";

	private static final String OVER = "đã hết hạn";

	@LocalServerPort
	private int port;

	@Autowired
	private Stage stage;

	@Autowired
	private Procedure procedure;

	@Autowired
	private TestMailbox mailbox;

	@Autowired
	private Confirmations confirmations;

	private RequestCode code;

	private Caller customer;

	@BeforeEach
	void aContractWaits() {
		this.stage.clear();
		this.code = this.procedure.toBeConfirmed(false);
		this.customer = Caller.customer(this.port, this.code, this.mailbox);
	}

	/** A new code, another session and another address bring no new guesses. */
	@Test
	void guessesAreCountedOverResendsSessionsAndAddresses() {
		List<Caller> sessions = List.of(this.customer, Caller.customer(this.port, this.code, this.mailbox));
		List<String> told = new ArrayList<>();
		String right = "";
		for (int codes = 0; codes < 3; codes++) {
			Caller session = sessions.get(codes % 2);
			this.stage.timePasses(Duration.ofSeconds(61));
			right = asksForTheCode(session, this.code);
			for (int guess = 0; guess < 4; guess++) {
				told.add(confirms(session, wrong(right), "203.0.113." + told.size()).body());
			}
		}
		assertThat(told.subList(0, 10)).allSatisfy((text) -> assertThat(text).contains(WRONG));
		assertThat(told.subList(10, 12)).allSatisfy((text) -> assertThat(text).contains(BLOCKED));
		HttpResponse<String> answer = confirms(this.customer, right, "203.0.113.99");
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains(BLOCKED);
		this.stage.timePasses(Duration.ofDays(2));
		asksForTheCode(Caller.customer(this.port, this.code, this.mailbox), this.code, 409);
		assertThat(this.confirmations.all(this.code)).isEmpty();
	}

	@Test
	void aHundredRightCodesAtOnceConfirmOnce() throws Exception {
		String right = asksForTheCode(this.customer, this.code);
		List<Integer> answers = atOnce(() -> confirms(this.customer, right, "203.0.113.1").statusCode());
		assertThat(answers).hasSize(CROWD).contains(204).allMatch((status) -> status < 500);
		assertThat(this.confirmations.all(this.code)).hasSize(1);
		this.stage.settle();
		assertThat(this.stage.waiting(this.code.value())).containsExactly(Process.Tasks.SIGN_FOR_UTILITY);
	}

	@Test
	void aHundredWrongCodesAtOnceAreFewGuesses() throws Exception {
		String right = asksForTheCode(this.customer, this.code);
		List<String> answers = atOnce(() -> confirms(this.customer, wrong(right), "203.0.113.1").body());
		assertThat(answers).filteredOn((text) -> text.contains(WRONG)).hasSize(5);
		assertThat(answers).allSatisfy((text) -> assertThat(text).containsAnyOf(WRONG, SPENT));
	}

	@Test
	void anOldCodeIsNone() {
		String first = asksForTheCode(this.customer, this.code);
		this.stage.timePasses(Duration.ofSeconds(61));
		String second = asksForTheCode(this.customer, this.code);
		if (!first.equals(second)) {
			assertThat(confirms(this.customer, first, "203.0.113.1").body()).contains(WRONG);
		}
		this.stage.timePasses(Duration.ofMinutes(5));
		assertThat(confirms(this.customer, second, "203.0.113.1").body()).contains(OVER);
		assertThat(this.confirmations.all(this.code)).isEmpty();
	}

	@Test
	void theCodeOfAnotherCaseIsNone() {
		RequestCode neighbours = this.procedure.toBeConfirmed(false);
		Caller neighbour = Caller.customer(this.port, neighbours, this.mailbox);
		String theirs = asksForTheCode(neighbour, neighbours);
		String ours = asksForTheCode(this.customer, this.code);
		if (!ours.equals(theirs)) {
			assertThat(confirms(this.customer, theirs, "203.0.113.1").body()).contains(WRONG);
		}
		HttpResponse<String> crossed = neighbour.send("POST", door(this.code) + "/confirmation",
				"{\"otp\":\"" + ours + "\"}");
		assertThat(crossed.statusCode()).isEqualTo(404);
		assertThat(this.confirmations.all(this.code)).isEmpty();
		assertThat(this.confirmations.all(neighbours)).isEmpty();
	}

	/** A code to look at a request with is none to confirm its contract with. */
	@Test
	void theCodeForAnotherPurposeIsNone() {
		Caller visitor = Caller.nobody(this.port);
		visitor.get("/api/v1/sessions");
		String login = Caller.otp(this.mailbox, this.code, "de xem yeu cau",
				() -> visitor.send("POST", "/api/v1/sessions", "{\"code\":\"" + this.code + "\"}"));
		String right = asksForTheCode(this.customer, this.code);
		if (!login.equals(right)) {
			assertThat(confirms(this.customer, login, "203.0.113.1").body()).contains(WRONG);
			assertThat(visitor.send("POST", "/api/v1/sessions/verification", "{\"otp\":\"" + right + "\"}").body())
				.contains(WRONG);
		}
		assertThat(this.confirmations.all(this.code)).isEmpty();
	}

	private String asksForTheCode(Caller caller, RequestCode request) {
		return Caller.otp(this.mailbox, request, "XAC NHAN HOP DONG", () -> asksForTheCode(caller, request, 200));
	}

	private static void asksForTheCode(Caller caller, RequestCode request, int expected) {
		HttpResponse<String> answer = caller.send("POST", door(request) + "/otp", "{\"version\":1,\"agreed\":true}");
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(expected);
	}

	private HttpResponse<String> confirms(Caller caller, String otp, String address) {
		return caller.send(caller.request(door(this.code) + "/confirmation")
			.header("Content-Type", "application/json")
			.header("X-DSCT-CSRF", caller.cookie("DSCT-CSRF"))
			.header("X-Forwarded-For", address)
			.POST(BodyPublishers.ofString("{\"otp\":\"" + otp + "\"}")));
	}

	private static String door(RequestCode request) {
		return "/api/v1/requests/" + request + "/contract";
	}

	private static String wrong(String right) {
		return right.equals("000000") ? "111111" : "000000";
	}

	private static <T> List<T> atOnce(Callable<T> act) throws Exception {
		ExecutorService crowd = Executors.newFixedThreadPool(CROWD);
		try {
			List<T> answers = new ArrayList<>();
			for (Future<T> one : crowd.invokeAll(IntStream.range(0, CROWD).mapToObj((i) -> act).toList())) {
				answers.add(one.get());
			}
			return answers;
		}
		finally {
			crowd.shutdownNow();
		}
	}

}
