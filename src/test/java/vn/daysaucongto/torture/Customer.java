package vn.daysaucongto.torture;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import com.jayway.jsonpath.JsonPath;
import vn.daysaucongto.doors.Caller;
import vn.daysaucongto.support.FilledIn;
import vn.daysaucongto.support.Photo;

/**
 * The customer of one case, with a phone and the public API. Whose session is lost with a
 * node logs in at the other one; whose code does not come asks for another.
 */
final class Customer extends Person {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private static final String VERIFY = "xac minh so dien thoai";

	private static final String SEE = "de xem yeu cau";

	private static final String CONFIRM = "XAC NHAN HOP DONG";

	private static final int TRIES = 3;

	/** Forms whose sending was not answered, and whose session died: perhaps requests. */
	private static final AtomicInteger SENT_BLINDLY = new AtomicInteger();

	private final SmsGateway sms;

	private final Acknowledged acknowledged;

	private final String phone;

	private final boolean onZalo;

	private volatile Node home;

	private String code;

	Customer(Nodes nodes, SmsGateway sms, Acknowledged acknowledged, int number, boolean onZalo) {
		super(nodes);
		this.sms = sms;
		this.acknowledged = acknowledged;
		this.phone = "091%07d".formatted(number);
		this.onZalo = onZalo;
		this.home = nodes.all().get(number % nodes.all().size());
	}

	static int sentBlindly() {
		return SENT_BLINDLY.get();
	}

	@Override
	Caller enters(Node node) {
		Caller caller = Caller.nobody(node.port(), PATIENCE);
		caller.send("GET", "/api/v1/sessions", null);
		if (this.code != null) {
			int after = this.sms.received(this.phone);
			if (caller.send("POST", "/api/v1/sessions", "{\"code\":\"" + this.code + "\"}").statusCode() != 202) {
				throw new IllegalStateException("no code to log in with");
			}
			String otp = this.sms.otp(this.phone, after, SEE)
				.orElseThrow(() -> new IllegalStateException("the code did not come"));
			if (caller.send("POST", "/api/v1/sessions/verification", "{\"otp\":\"" + otp + "\"}").statusCode() != 200) {
				throw new IllegalStateException("not logged in");
			}
		}
		return caller;
	}

	/** B1, until there is a request. */
	String sends() {
		String sent = until("request of " + this.phone, this::triesToSend);
		this.code = sent;
		this.acknowledged.note(Acknowledged.Kind.REQUEST, sent, sent);
		return sent;
	}

	private Optional<String> triesToSend() {
		Reply choices = call("GET", "/api/v1/form-choices", null);
		String form = "/api/v1/forms/" + UUID.randomUUID().toString().replace("-", "");
		int after = this.sms.received(this.phone);
		if (!choices.isOk() || !call("POST", form, request(choices.read("$.consentVersion"))).isOk()) {
			return Optional.empty();
		}
		Optional<String> otp = this.sms.otp(this.phone, after, VERIFY);
		if (otp.isEmpty()) {
			return Optional.empty();
		}
		Reply reply = Reply.NONE;
		for (int attempt = 0; attempt < TRIES && reply.status() == 0; attempt++) {
			reply = call("POST", form + "/verification", Map.of("otp", otp.get()));
		}
		if (!reply.isOk()) {
			SENT_BLINDLY.incrementAndGet();
			return Optional.empty();
		}
		return Optional.of(reply.read("$.code"));
	}

	private Map<String, ?> request(String consentVersion) {
		Map<String, Object> request = new HashMap<>(FilledIn.request(consentVersion, this.phone));
		request.put("channels", this.onZalo ? List.of("ZALO") : List.of());
		return request;
	}

	/** The missing papers. */
	void supplies() {
		String upload = UUID.randomUUID().toString();
		Photo paper = new Photo();
		String door = "/api/v1/requests/" + this.code;
		until("paper", () -> ok(call(home(), "POST", door + "/documents?kind=OWNERSHIP&uploadId=" + upload,
				paper.contentType(), paper.body())));
		this.acknowledged.note(Acknowledged.Kind.UPLOAD, this.code, upload);
		until("papers complete", () -> ok(call("POST", door + "/documents/completed", null)));
		this.acknowledged.note(Acknowledged.Kind.PAPERS_COMPLETE, this.code, this.code);
	}

	/** What is due and how to transfer it. */
	Bank.Order payment() {
		Reply due = until("payment", () -> ok(call("GET", "/api/v1/requests/" + this.code + "/payment", null)));
		return new Bank.Order(this.code, due.read("$.due.reference"),
				due.<Number>read("$.due.outstanding").longValue());
	}

	void declines() {
		String door = "/api/v1/requests/" + this.code;
		Integer number = until("offer", () -> ok(call("GET", door + "/offer", null))).read("$.number");
		until("refusal",
				() -> ok(call("POST", door + "/offer/refusal", Map.of("number", number, "reason", "Tôi tự làm."))));
		this.acknowledged.note(Acknowledged.Kind.REFUSAL, this.code, number.toString());
	}

	void cancels() {
		until("cancellation", () -> ok(
				call("POST", "/api/v1/requests/" + this.code + "/cancellation", Map.of("reason", "Tôi đổi ý."))));
		this.acknowledged.note(Acknowledged.Kind.CANCELLATION, this.code, this.code);
	}

	/** Asks for a correction of the version that can be confirmed now. */
	void wantsAChange() {
		String door = contract();
		int number = until("contract to correct", () -> ready(door));
		until("change", () -> ok(call("POST", door + "/changes", Map.of("version", number, "text", "Sai số nhà."))));
		this.acknowledged.note(Acknowledged.Kind.CHANGE, this.code, String.valueOf(number));
	}

	/** B11, until it is confirmed. */
	void confirms() {
		String door = contract();
		until("confirmation", () -> isConfirmed() ? Optional.of(true) : ready(door).flatMap((number) -> {
			int after = this.sms.received(this.phone);
			if (!call("GET", door + "/" + number, null).isOk()
					|| !call("POST", door + "/otp", Map.of("version", number, "agreed", true)).isOk()) {
				return Optional.empty();
			}
			return this.sms.otp(this.phone, after, CONFIRM)
				.flatMap((otp) -> ok(call("POST", door + "/confirmation", Map.of("otp", otp))))
				.map((confirmed) -> {
					this.acknowledged.note(Acknowledged.Kind.CONFIRMATION, this.code, String.valueOf(number));
					return true;
				});
		}));
	}

	boolean isConfirmed() {
		Reply page = call("GET", contract(), null);
		return page.isOk() && List.of("CONFIRMED", "SIGNED").contains(page.<String>read("$.state"));
	}

	private Optional<Integer> ready(String door) {
		return ok(call("GET", door, null)).map(Reply::body)
			.filter((page) -> JsonPath.read(page, "$.state").equals("READY"))
			.map((page) -> JsonPath.read(page, "$.number"));
	}

	/** The code that came to the phone for the crew on site. */
	Optional<String> tellsTheCode(int after) {
		return this.sms.otp(this.phone, after, CONFIRM);
	}

	int received() {
		return this.sms.received(this.phone);
	}

	private String contract() {
		return "/api/v1/requests/" + this.code + "/contract";
	}

	private static Optional<Reply> ok(Reply reply) {
		return Optional.of(reply).filter(Reply::isOk);
	}

	private Reply call(String method, String path, Object json) {
		return call(home(), method, path, json);
	}

	/** Stays at one node as long as it is there: the session is there. */
	private int home() {
		if (!nodes().isReady(this.home)) {
			nodes().some(0).ifPresent((other) -> this.home = other);
		}
		return nodes().all().indexOf(this.home);
	}

	private <T> T until(String what, Supplier<Optional<T>> wanted) {
		return Patience.some(Desk.LONGEST, Desk.BETWEEN, wanted)
			.orElseThrow(() -> new Stuck(what + " of " + this.code + ": waited in vain"));
	}

}
