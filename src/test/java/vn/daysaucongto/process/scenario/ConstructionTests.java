package vn.daysaucongto.process.scenario;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.daysaucongto.contract.Contracts;
import vn.daysaucongto.estimate.EstimateLine;
import vn.daysaucongto.estimate.Estimates;
import vn.daysaucongto.estimate.Offers;
import vn.daysaucongto.payment.DueKind;
import vn.daysaucongto.payment.Payments;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.platform.Vnd;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.request.Outcome;
import vn.daysaucongto.request.Requests;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** B8, and the money when something else was built than planned. */
@ScenarioTest
class ConstructionTests {

	@Autowired
	private Stage stage;

	@Autowired
	private Procedure procedure;

	@Autowired
	private Customer customer;

	@Autowired
	private Bank bank;

	@Autowired
	private Requests requests;

	@Autowired
	private Contracts contracts;

	@Autowired
	private Payments payments;

	@Autowired
	private Offers offers;

	@Autowired
	private Estimates estimates;

	@Test
	void theCrewComesAgain() {
		RequestCode code = this.procedure.planned();
		this.procedure.does("thi-cong", code, Process.Tasks.CONSTRUCT, Map.of("construction", "RESCHEDULE", "day",
				this.procedure.nextWorkingDay(), "slot", "AFTERNOON", "reason", "Mưa lớn"));
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.CONSTRUCT);
		this.procedure.built(code, true);
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.SIGN_ON_SITE);
	}

	@Test
	void whatCanNotBeBuiltIsPaidBack() {
		RequestCode code = this.procedure.planned();
		this.procedure.does("thi-cong", code, Process.Tasks.CONSTRUCT,
				Map.of("construction", "CANNOT_BUILD", "reason", "Tường không chịu được"));
		this.procedure.refunded(code.value());
		assertThat(this.requests.get(code).outcome()).isEqualTo(Outcome.CONSTRUCTION_IMPOSSIBLE);
		assertThat(this.payments.balance(code.value())).isEqualTo(Vnd.ZERO);
	}

	@Test
	void moreCableAtTheAgreedPrice() {
		RequestCode code = builtWith("5");
		this.procedure.does("du-toan", code, Process.Tasks.REVIEW_DIFFERENCE,
				Map.of("difference", "KEEP", "reason", "Trong hạn mức hao hụt"));
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.SIGN_ON_SITE);
		this.customer.confirmsOnSite(code);
		this.procedure.signed(code);
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.COMPLETE_PROCEDURE);
	}

	@Test
	void moreCableIsPaidAtTheCounter() {
		RequestCode code = signedWith("5");
		assertThat(this.stage.waiting(code.value())).contains(Process.Tasks.COLLECT_EXTRA_PAYMENT);
		this.procedure.does("ke-toan", code, Process.Tasks.COLLECT_EXTRA_PAYMENT,
				this.procedure.counter(code, DueKind.EXTRA));
		completesEven(code);
	}

	@Test
	void moreCableIsPaidByTransfer() {
		RequestCode code = signedWith("5");
		this.bank.pays(code, DueKind.EXTRA);
		completesEven(code);
	}

	@Test
	void moreCableIsNotPaidAndWrittenOff() {
		RequestCode code = signedWith("5");
		this.stage.timePasses(Duration.ofDays(20));
		decidesUnpaid(code, "WAIT");
		assertThat(this.stage.waiting(code.value())).contains(Process.Tasks.COLLECT_EXTRA_PAYMENT);
		this.stage.timePasses(Duration.ofDays(20));
		decidesUnpaid(code, "WRITE_OFF");
		completesEven(code);
	}

	@Test
	void moreCableIsPaidBeforeTheLeaderDecides() {
		RequestCode code = signedWith("5");
		this.stage.timePasses(Duration.ofDays(20));
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.DECIDE_EXTRA_UNPAID);
		this.bank.pays(code, DueKind.EXTRA);
		completesEven(code);
	}

	@Test
	void aPoleThatNobodyPlannedIsRecordedAndCharged() {
		RequestCode code = this.procedure.planned();
		assertThat(this.offers.current(code).orElseThrow().lines()).extracting(EstimateLine::code)
			.doesNotContain("COT", "ONG-LUON");
		this.procedure.built(code, true, "COT", BigDecimal.ONE);
		this.procedure.does("du-toan", code, Process.Tasks.REVIEW_DIFFERENCE,
				Map.of("difference", "AMEND", "reason", "Đất yếu, phải trồng cột"));
		assertThat(this.estimates.current(code).orElseThrow().lines()).extracting(EstimateLine::code)
			.contains("COT")
			.doesNotContain("ONG-LUON");
	}

	@Test
	void lessCableIsPaidBack() {
		RequestCode code = signedWith("-5");
		this.procedure.refunded(code.value());
		completesEven(code);
	}

	private RequestCode builtWith(String moreCable) {
		RequestCode code = this.procedure.planned();
		this.procedure.built(code, true, new BigDecimal(moreCable));
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.REVIEW_DIFFERENCE);
		return code;
	}

	private RequestCode signedWith(String moreCable) {
		RequestCode code = builtWith(moreCable);
		this.procedure.does("du-toan", code, Process.Tasks.REVIEW_DIFFERENCE,
				Map.of("difference", "AMEND", "reason", "Đo lại tại hiện trường"));
		this.procedure.does("hop-dong", code, Process.Tasks.REVIEW_CONTRACT, Map.of("contractReview", "OK"));
		assertThat(this.contracts.current(code).orElseThrow().number()).isEqualTo(2);
		this.customer.confirmsOnSite(code);
		this.procedure.signed(code);
		return code;
	}

	private void decidesUnpaid(RequestCode code, String decision) {
		this.procedure.does("lanh-dao", code, Process.Tasks.DECIDE_EXTRA_UNPAID,
				Map.of("extraUnpaid", decision, "reason", "Khách xin thêm thời gian"));
	}

	/** The file is closed and nobody owes the other anything. */
	private void completesEven(RequestCode code) {
		this.procedure.completed(code);
		assertThat(this.requests.get(code).outcome()).isEqualTo(Outcome.COMPLETED);
		assertThat(this.payments.balance(code.value())).isEqualTo(Vnd.ZERO);
	}

}
