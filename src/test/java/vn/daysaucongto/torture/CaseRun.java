package vn.daysaucongto.torture;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import com.jayway.jsonpath.JsonPath;
import vn.daysaucongto.process.Process.Tasks;
import vn.daysaucongto.support.FilledIn;

/** Takes one case along its way, whatever happens to the nodes meanwhile. */
final class CaseRun {

	private static final Map<String, ?> DECLINED = Map.of("revision", "DECLINED", "answer", "Đúng như giấy tờ.");

	private static final Map<String, ?> CORRECTED = Map.of("revision", "NEW_VERSION", "answer", "Đã sửa.", "correction",
			Map.of("customerName", "Nguyễn Thị Hoa", "address", "21 Lê Lợi", "terms", ""));

	private final Plan plan;

	private final Random random;

	private final String day;

	private final Bank bank;

	private final Staff staff;

	private final Customer customer;

	private final Acknowledged acknowledged;

	private final int number;

	private String code;

	private Desk desk;

	CaseRun(Plan plan, Random random, LocalDate day, Bank bank, Staff staff, Customer customer,
			Acknowledged acknowledged, int number) {
		this.plan = plan;
		this.random = random;
		this.day = day.toString();
		this.bank = bank;
		this.staff = staff;
		this.customer = customer;
		this.acknowledged = acknowledged;
		this.number = number;
	}

	/** Its code, once there is one. */
	String begins() {
		this.code = this.customer.sends();
		this.desk = new Desk(this.staff, this.acknowledged, this.number, this.code);
		return this.code;
	}

	void goesOn() {
		if (isAccepted() && isSurveyed() && isPaid()) {
			isBuilt();
			isConfirmed();
			this.desk.completes("lanh-dao", Tasks.SIGN_FOR_UTILITY, Map.of("utilitySignature", "OK"));
			this.desk.completes("ke-toan", Tasks.COMPLETE_PROCEDURE,
					Map.of("invoiceNumber", "HD-" + this.code, "handedOver", true, "archived", true));
		}
	}

	private boolean isAccepted() {
		switch (this.plan.turn()) {
			case REJECTED -> {
				this.desk.completes("cskh", Tasks.ACCEPT_REQUEST,
						Map.of("acceptance", "REJECT", "reason", "Ngoài phạm vi dịch vụ."));
				return false;
			}
			case PAPERS_MISSING -> {
				this.desk.completes("cskh", Tasks.ACCEPT_REQUEST,
						Map.of("acceptance", "DOCUMENTS_MISSING", "missingDocuments", "Giấy tờ nhà đất."));
				this.customer.supplies();
			}
			case CANCELLED -> {
				this.customer.cancels();
				return false;
			}
			default -> {
			}
		}
		this.desk.completes("cskh", Tasks.ACCEPT_REQUEST,
				Map.of("acceptance", "SCHEDULE", "day", this.day, "slot", "MORNING"));
		return true;
	}

	private boolean isSurveyed() {
		String task = this.desk.opens("khao-sat", Tasks.PERFORM_SURVEY);
		List.of("PHOTO_METER", "PHOTO_ROUTE", "PHOTO_ENTRY").forEach((kind) -> uploads("khao-sat", kind));
		this.desk.completes("khao-sat", Tasks.PERFORM_SURVEY, task, (shown) -> FilledIn.survey());
		this.desk.completes("du-toan", Tasks.REVIEW_ESTIMATE, Map.of("estimateReview", "OK", "edits", List.of()));
		if (this.plan.turn() == Plan.Turn.OFFER_DECLINED) {
			this.desk.opens("ke-toan", Tasks.COLLECT_PAYMENT);
			this.customer.declines();
			return false;
		}
		return true;
	}

	private void uploads(String person, String kind) {
		this.desk.uploads(person, kind, this.code + "-" + kind);
	}

	private boolean isPaid() {
		boolean twice = this.plan.turn() == Plan.Turn.PAID_TWICE;
		if (this.plan.byTransfer() || twice) {
			Bank.Order order = this.customer.payment();
			for (int time = 1; time <= (twice ? 2 : 1); time++) {
				Bank.Transfer transfer = this.bank.transfers(order, time);
				this.bank.tells(this.staff.person("ke-toan"), transfer, this.random);
				if (time == 1) {
					this.acknowledged.note(Acknowledged.Kind.TRANSFER, this.code, transfer.id());
				}
			}
		}
		else {
			this.desk.completes("ke-toan", Tasks.COLLECT_PAYMENT, this.desk.opens("ke-toan", Tasks.COLLECT_PAYMENT),
					(shown) -> Map.of("amount", shown.<List<Number>>read("$.view..outstanding").get(0), "receiptNumber",
							"PT-" + this.code));
		}
		if (this.plan.turn() == Plan.Turn.CANCELLED_AFTER_PAYMENT) {
			this.customer.cancels();
			return false;
		}
		return true;
	}

	private void isBuilt() {
		reviewsTheContract();
		String task = this.desk.opens("thi-cong", Tasks.CONSTRUCT);
		this.desk.until("construction begins",
				() -> ok(this.desk.call("thi-cong", "POST", "/staff/api/tasks/" + task + "/construction-start", null)));
		List.of("PHOTO_AS_BUILT", "ACCEPTANCE").forEach((kind) -> uploads("thi-cong", kind));
		this.desk.completes("thi-cong", Tasks.CONSTRUCT, task, (shown) -> Map.of("construction", "DONE", "quantities",
				asPlanned(shown), "customerPresent", this.plan.onSite()));
	}

	private void reviewsTheContract() {
		this.desk.completes("hop-dong", Tasks.REVIEW_CONTRACT,
				Map.of("contractReview", "OK", "day", this.day, "slot", "MORNING"));
	}

	private static List<Map<String, Object>> asPlanned(Reply shown) {
		List<Map<String, Object>> planned = shown.read("$.view.lines");
		return planned.stream()
			.map((line) -> Map.of("line", line.get("line"), "quantity", line.get("quantity")))
			.toList();
	}

	private void isConfirmed() {
		boolean anew = this.plan.turn() == Plan.Turn.NEW_VERSION;
		if (anew || this.plan.turn() == Plan.Turn.CHANGE_DECLINED) {
			this.customer.wantsAChange();
			this.desk.completes("hop-dong", Tasks.REVISE_CONTRACT, anew ? CORRECTED : DECLINED);
			if (anew) {
				this.desk.completes("hop-dong", Tasks.REVIEW_CONTRACT, Map.of("contractReview", "OK"));
			}
		}
		if (this.plan.onSite()) {
			isConfirmedOnSite();
		}
		else {
			this.customer.confirms();
		}
	}

	private void isConfirmedOnSite() {
		String task = this.desk.opens("thi-cong", Tasks.SIGN_ON_SITE);
		String door = "/staff/api/tasks/" + task + "/otp";
		this.desk.until("confirmation on site", () -> {
			int after = this.customer.received();
			Reply sent = this.desk.call("thi-cong", "POST", door, null);
			if (!sent.isOk()) {
				return this.customer.isConfirmed() ? Optional.of(true) : Optional.empty();
			}
			return this.customer.tellsTheCode(after)
				.flatMap((otp) -> ok(this.desk.call("thi-cong", "POST", door + "/check",
						Map.of("challengeId", sent.<Number>read("$.challengeId"), "code", otp))))
				.filter((reply) -> JsonPath.read(reply.body(), "$.result").equals("CONFIRMED"))
				.map((confirmed) -> {
					this.acknowledged.note(Acknowledged.Kind.CONFIRMATION, this.code,
							String.valueOf((this.plan.turn() == Plan.Turn.NEW_VERSION) ? 2 : 1));
					return true;
				});
		});
	}

	private static Optional<Reply> ok(Reply reply) {
		return Optional.of(reply).filter(Reply::isOk);
	}

}
