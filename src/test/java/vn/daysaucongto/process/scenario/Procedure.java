package vn.daysaucongto.process.scenario;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import vn.daysaucongto.document.DocumentKind;
import vn.daysaucongto.estimate.EstimateLine;
import vn.daysaucongto.estimate.Estimates;
import vn.daysaucongto.payment.DueKind;
import vn.daysaucongto.payment.Payments;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.request.ConsentPurpose;
import vn.daysaucongto.request.ParentService;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.request.ServiceOption;
import vn.daysaucongto.request.SubmitRequest;
import vn.daysaucongto.workcalendar.WorkCalendar;

import org.springframework.boot.test.context.TestComponent;

/**
 * The published steps as people do them when nothing is out of the ordinary. Each method
 * is one step; scenarios put them together.
 */
@TestComponent
public class Procedure {

	private final Stage stage;

	private final Requests requests;

	private final Estimates estimates;

	private final Payments payments;

	private final WorkCalendar calendar;

	private final Clock clock;

	private final Random customers = new Random();

	Procedure(Stage stage, Requests requests, Estimates estimates, Payments payments, WorkCalendar calendar,
			Clock clock) {
		this.stage = stage;
		this.requests = requests;
		this.estimates = estimates;
		this.payments = payments;
		this.calendar = calendar;
		this.clock = clock;
	}

	/** B1. The customer asks for everything to be done. */
	public RequestCode requested() {
		return requested(ServiceOption.FULL_QUOTATION);
	}

	public RequestCode requested(ServiceOption option) {
		return requested(option, "091%07d".formatted(this.customers.nextInt(10_000_000)), "hoa@example.com");
	}

	RequestCode requested(ServiceOption option, String phone, String email) {
		RequestCode code = this.requests
			.submit(new SubmitRequest(UUID.randomUUID().toString(), ParentService.CAPACITY_CHANGE, "", "PC05AA0012345",
					"hai-chau", "Nguyễn Thị Hoa", phone, email, "12 Lê Lợi", new BigDecimal("5.5"), 1, option, Set.of(),
					Set.of(ConsentPurpose.PROVIDE_SERVICE, ConsentPurpose.ELECTRONIC_CONFIRMATION),
					this.requests.consentVersion(), ""));
		this.stage.enters(code.value());
		return code;
	}

	/** B2. Customer care fixes the appointment. */
	public void scheduled(RequestCode code) {
		does("cskh", code, Process.Tasks.ACCEPT_REQUEST,
				Map.of("acceptance", "SCHEDULE", "day", nextWorkingDay(), "slot", "MORNING"));
	}

	/** B3. The surveyor finds that it can be done, over so many metres and poles. */
	public void surveyed(RequestCode code, int metres, int poles) {
		surveyed(code, metres, Map.of("poles", poles));
	}

	/** B3. The surveyor finds that it can be done; something is special there. */
	void surveyed(RequestCode code, int metres, Map<String, ?> special) {
		List.of(DocumentKind.PHOTO_METER, DocumentKind.PHOTO_ROUTE, DocumentKind.PHOTO_ENTRY)
			.forEach((kind) -> this.stage.photo(code.value(), kind, "khao-sat"));
		Map<String, Object> found = new HashMap<>(Map.ofEntries(Map.entry("result", "FEASIBLE"),
				Map.entry("meterNumber", "CT-123"), Map.entry("meterPosition", "Trụ cổng"), Map.entry("phases", 1),
				Map.entry("loadKw", 5.5), Map.entry("cosPhi", 0.85),
				Map.entry("route", List.of(Map.of("laying", "WALL", "lengthM", metres, "slackPercent", 5))),
				Map.entry("brackets", 4), Map.entry("clamps", 8), Map.entry("option", option(code).name()),
				Map.entry("present", "Chị Hoa, chủ nhà")));
		found.putAll(special);
		does("khao-sat", code, Process.Tasks.PERFORM_SURVEY, found);
	}

	private ServiceOption option(RequestCode code) {
		return this.requests.get(code).option();
	}

	/** B4. The estimator finds the estimate right. */
	public void estimated(RequestCode code) {
		does("du-toan", code, Process.Tasks.REVIEW_ESTIMATE, Map.of("estimateReview", "OK", "edits", List.of()));
	}

	/** From the request to the amount due. */
	public RequestCode offered() {
		RequestCode code = requested();
		scheduled(code);
		surveyed(code, 40, 0);
		estimated(code);
		return code;
	}

	/** B6. The customer pays at the counter what is due. */
	public void paidAtCounter(RequestCode code) {
		does("ke-toan", code, Process.Tasks.COLLECT_PAYMENT, counter(code, DueKind.MAIN));
	}

	Map<String, ?> counter(RequestCode code, DueKind kind) {
		return Map.of("amount", this.payments.due(code, kind).orElseThrow().outstanding().dong(), "receiptNumber",
				"PT-" + code + "-" + kind);
	}

	/** B7. The contract is right; the crew comes on the next working day. */
	public void contractReviewed(RequestCode code) {
		does("hop-dong", code, Process.Tasks.REVIEW_CONTRACT,
				Map.of("contractReview", "OK", "day", nextWorkingDay(), "slot", "MORNING"));
	}

	/** From the request to the crew's visit. */
	RequestCode planned() {
		RequestCode code = offered();
		paidAtCounter(code);
		contractReviewed(code);
		return code;
	}

	/** B8. Built as planned. */
	void built(RequestCode code, boolean customerPresent) {
		built(code, customerPresent, BigDecimal.ZERO);
	}

	/** B8. Built, with so much more of the cable than planned. */
	void built(RequestCode code, boolean customerPresent, BigDecimal moreCable) {
		built(code, customerPresent, items(code).stream().map(EstimateLine::code).findFirst().orElse(null), moreCable);
	}

	/** B8. Built, with so much more of what has that price code than planned. */
	void built(RequestCode code, boolean customerPresent, String priceCode, BigDecimal more) {
		this.stage.photo(code.value(), DocumentKind.PHOTO_AS_BUILT, "thi-cong");
		this.stage.photo(code.value(), DocumentKind.ACCEPTANCE, "thi-cong");
		List<EstimateLine> items = items(code);
		List<Map<String, ?>> quantities = IntStream.range(0, items.size())
			.<Map<String, ?>>mapToObj((line) -> Map.of("line", line, "quantity",
					items.get(line).code().equals(priceCode) ? items.get(line).quantity().add(more)
							: items.get(line).quantity()))
			.toList();
		does("thi-cong", code, Process.Tasks.CONSTRUCT,
				Map.of("construction", "DONE", "quantities", quantities, "customerPresent", customerPresent));
	}

	private List<EstimateLine> items(RequestCode code) {
		return this.estimates.current(code).orElseThrow().items();
	}

	/** From the request to the customer's confirmation. */
	public RequestCode toBeConfirmed(boolean customerPresent) {
		RequestCode code = planned();
		built(code, customerPresent);
		return code;
	}

	/** B12. The leader decides to sign, and the signature is applied. */
	public void signed(RequestCode code) {
		does("lanh-dao", code, Process.Tasks.SIGN_FOR_UTILITY, Map.of("utilitySignature", "OK"));
	}

	/** B13. The file is closed. */
	public void completed(RequestCode code) {
		does("ke-toan", code, Process.Tasks.COMPLETE_PROCEDURE,
				Map.of("invoiceNumber", "HD-" + code, "handedOver", true, "archived", true));
	}

	/** The money goes back to the customer. */
	void refunded(String caseKey) {
		this.stage.completes("lanh-dao", caseKey, Process.Tasks.APPROVE_REFUND, Map.of("approved", true));
		this.stage.completes("ke-toan", caseKey, Process.Tasks.PAY_REFUND, Map.of("paidOn",
				LocalDate.ofInstant(this.clock.instant(), WorkCalendar.ZONE), "reference", "UNC-" + caseKey));
	}

	public void does(String person, RequestCode code, String task, Map<String, ?> form) {
		this.stage.completes(person, code.value(), task, form);
	}

	public LocalDate nextWorkingDay() {
		LocalDate day = LocalDate.ofInstant(this.clock.instant(), WorkCalendar.ZONE).plusDays(1);
		while (!this.calendar.isWorkingDay(day)) {
			day = day.plusDays(1);
		}
		return day;
	}

}
