package vn.daysaucongto.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import vn.daysaucongto.doors.Caller;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.request.Outcome;
import vn.daysaucongto.support.FilledIn;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One case as people take it through the application: the customer by the public API,
 * staff by the calls that Tasklist and its forms make.
 */
public final class FullCase {

	/** What the message with the code is about. */
	private static final String CONTRACT = "XAC NHAN HOP DONG";

	private static final Pattern CODE = Pattern.compile("DSCT\\d{8}");

	private final CaseSide side;

	private final String day;

	private final FullDoors doors;

	private String phone;

	private Caller customer;

	private RequestCode code;

	/**
	 * A case that is still to come.
	 * @param day of survey and construction
	 */
	public FullCase(CaseSide side, LocalDate day) {
		this.side = side;
		this.day = day.toString();
		this.doors = new FullDoors(side);
	}

	/** Takes it from the request to its end. */
	public void run(boolean customerPresent) {
		runUntil("", customerPresent);
		assertThat(this.side.outcome(this.code)).isEqualTo(Outcome.COMPLETED);
	}

	/** Until that task is open. */
	FullCase runUntil(String taskKey, boolean customerPresent) {
		act("RequestSubmitted", this::isRequested);
		act("RequestArrives", this.side::settles);
		steps(customerPresent).takeWhile((step) -> !step.getKey().equals(taskKey))
			.forEach((step) -> act(step.getKey(), step.getValue()));
		return this;
	}

	/** How many calls were made. */
	long roundTrips() {
		return this.doors.roundTrips();
	}

	private void act(String name, Runnable act) {
		this.side.act(name, this.code, act);
	}

	private Stream<Map.Entry<String, Runnable>> steps(boolean customerPresent) {
		return Stream.of(
				step(Process.Tasks.ACCEPT_REQUEST, "cskh",
						Map.of("acceptance", "SCHEDULE", "day", this.day, "slot", "MORNING")),
				Map.entry("Photos", this::isPhotographed),
				step(Process.Tasks.PERFORM_SURVEY, "khao-sat", FilledIn.survey()),
				step(Process.Tasks.REVIEW_ESTIMATE, "du-toan", Map.of("estimateReview", "OK", "edits", List.of())),
				Map.entry(Process.Tasks.COLLECT_PAYMENT, this::isPaid),
				step(Process.Tasks.REVIEW_CONTRACT, "hop-dong",
						Map.of("contractReview", "OK", "day", this.day, "slot", "MORNING")),
				Map.entry(Process.Tasks.CONSTRUCT, () -> isBuilt(customerPresent)),
				customerPresent ? Map.entry(Process.Tasks.SIGN_ON_SITE, this::isConfirmedOnSite)
						: Map.entry("AwaitContractConfirmation", this::isConfirmedOnThePortal),
				step(Process.Tasks.SIGN_FOR_UTILITY, "lanh-dao", Map.of("utilitySignature", "OK")),
				step(Process.Tasks.COMPLETE_PROCEDURE, "ke-toan",
						Map.of("invoiceNumber", "HD-" + this.code, "handedOver", true, "archived", true)));
	}

	private Map.Entry<String, Runnable> step(String taskKey, String person, Map<String, ?> form) {
		return Map.entry(taskKey, () -> completes(person, taskKey, form));
	}

	/** Accepts the request; nanoseconds that draft and completion took. */
	long accepts() {
		String task = this.doors.opens("cskh", this.code, Process.Tasks.ACCEPT_REQUEST);
		long start = System.nanoTime();
		this.doors.completesNow("cskh", task, Map.of("acceptance", "SCHEDULE", "day", this.day, "slot", "MORNING"));
		return System.nanoTime() - start;
	}

	/** Its code; null before there is one. */
	public RequestCode code() {
		return this.code;
	}

	/** The customer, logged in for this request. */
	Caller customer() {
		this.customer = this.side.customer(this.code, this.customer);
		return this.customer;
	}

	private void isPhotographed() {
		List.of("PHOTO_METER", "PHOTO_ROUTE", "PHOTO_ENTRY")
			.forEach((kind) -> this.doors.uploads("khao-sat", this.code, kind));
	}

	private void isRequested() {
		// who begins anew after a halt is not sent the code of before
		this.phone = "091%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000));
		this.customer = null;
		Caller customer = customer();
		String consents = JsonPath.read(call(customer, "GET", "/api/v1/form-choices", null), "$.consentVersion");
		String form = "/api/v1/forms/" + UUID.randomUUID().toString().replace("-", "");
		String otp = otp("", () -> call(customer, "POST", form, FilledIn.request(consents, this.phone)));
		Matcher sent = CODE.matcher(call(customer, "POST", form + "/verification", Map.of("otp", otp)));
		assertThat(sent.find()).isTrue();
		this.code = RequestCode.of(sent.group());
	}

	private void isPaid() {
		String task = this.doors.opens("ke-toan", this.code, Process.Tasks.COLLECT_PAYMENT);
		List<Number> outstanding = JsonPath.read(this.doors.shown("ke-toan", task), "$.view..outstanding");
		this.doors.submits("ke-toan", task, Map.of("amount", outstanding.get(0), "receiptNumber", "PT-" + this.code));
	}

	private void isBuilt(boolean customerPresent) {
		String task = this.doors.opens("thi-cong", this.code, Process.Tasks.CONSTRUCT);
		List<Map<String, Object>> planned = JsonPath.read(this.doors.shown("thi-cong", task), "$.view.lines");
		call(this.side.staff("thi-cong"), "POST", "/staff/api/tasks/" + task + "/construction-start", null);
		List.of("PHOTO_AS_BUILT", "ACCEPTANCE").forEach((kind) -> this.doors.uploads("thi-cong", this.code, kind));
		List<Map<String, Object>> built = planned.stream()
			.map((line) -> Map.of("line", line.get("line"), "quantity", line.get("quantity")))
			.toList();
		this.doors.submits("thi-cong", task,
				Map.of("construction", "DONE", "quantities", built, "customerPresent", customerPresent));
	}

	private void isConfirmedOnSite() {
		String door = "/staff/api/tasks/" + this.doors.opens("thi-cong", this.code, Process.Tasks.SIGN_ON_SITE);
		Caller crew = this.side.staff("thi-cong");
		call(crew, "GET", door, null);
		AtomicReference<Number> challenge = new AtomicReference<>();
		String otp = otp(CONTRACT,
				() -> challenge.set(JsonPath.read(call(crew, "POST", door + "/otp", null), "$.challengeId")));
		assertThat(call(crew, "POST", door + "/otp/check", Map.of("challengeId", challenge.get(), "code", otp)))
			.contains("CONFIRMED");
		this.side.settles();
	}

	private void isConfirmedOnThePortal() {
		String door = "/api/v1/requests/" + this.code + "/contract";
		call(customer(), "GET", door, null);
		call(customer(), "GET", door + "/1", null);
		String otp = otp(CONTRACT, () -> call(customer(), "POST", door + "/otp", Map.of("version", 1, "agreed", true)));
		call(customer(), "POST", door + "/confirmation", Map.of("otp", otp));
		this.side.settles();
	}

	private String otp(String words, Runnable asking) {
		return this.side.otp(this.phone, this.code, words, asking);
	}

	private void completes(String person, String taskKey, Map<String, ?> form) {
		this.doors.completes(person, this.code, taskKey, form);
	}

	private String call(Caller caller, String method, String path, Map<String, ?> json) {
		return this.doors.call(caller, method, path, json);
	}

}
