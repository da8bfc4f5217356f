package vn.daysaucongto.process.scenario;

import java.util.Map;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.audit.CaseHistory;
import vn.daysaucongto.audit.ProcessRun;
import vn.daysaucongto.payment.DueKind;
import vn.daysaucongto.payment.Payments;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.platform.Vnd;
import vn.daysaucongto.process.Process;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Money that no open case takes by itself. */
@ScenarioTest
class MoneyWithoutAPlaceTests {

	@Autowired
	private Stage stage;

	@Autowired
	private Procedure procedure;

	@Autowired
	private Customer customer;

	@Autowired
	private Bank bank;

	@Autowired
	private Payments payments;

	@Autowired
	private CaseHistory history;

	@Autowired
	private MeterRegistry metrics;

	@Test
	void moneyWithoutAReferenceFindsItsCase() {
		RequestCode code = this.procedure.offered();
		Vnd due = this.payments.due(code, DueKind.MAIN).orElseThrow().outstanding();
		String key = this.bank.transfersForNothing(due.dong(), "nop tien dien");
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.COLLECT_PAYMENT);
		this.stage.completes("ke-toan", key, Process.Tasks.RESOLVE_RECEIPT,
				Map.of("receiptResolution", "ALLOCATE", "requestCode", code.value(), "note", "Khách gọi điện"));
		assertThat(this.stage.waiting(key)).isEmpty();
		assertThat(this.payments.balance(key)).isEqualTo(Vnd.ZERO);
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.REVIEW_CONTRACT);
	}

	@Test
	void moneyWithoutAReferenceThatIsTooMuchBecomesATaskAgain() {
		RequestCode code = this.procedure.offered();
		long due = this.payments.due(code, DueKind.MAIN).orElseThrow().outstanding().dong();
		String key = this.bank.transfersForNothing(due + 50_000, "nop tien dien");
		this.stage.completes("ke-toan", key, Process.Tasks.RESOLVE_RECEIPT,
				Map.of("receiptResolution", "ALLOCATE", "requestCode", code.value(), "note", "Khách gọi điện"));
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.REVIEW_CONTRACT);
		assertThat(this.payments.balance(key)).isEqualTo(Vnd.of(50_000));
		goesBack(key);
	}

	@Test
	void moneyOfNobodyGoesBackAndIsCountedUntilThen() {
		double before = unmatched();
		String key = this.bank.transfersForNothing(700_000, "chuyen nham");
		assertThat(unmatched()).isEqualTo(before + 1);
		goesBack(key);
		assertThat(unmatched()).isEqualTo(before);
	}

	private double unmatched() {
		return this.metrics.get("dsct.payments.unmatched").gauge().value();
	}

	@Test
	void tooMuchMovesTheCaseAndTheRestLooksForItsPlace() {
		RequestCode code = this.procedure.offered();
		long due = this.payments.due(code, DueKind.MAIN).orElseThrow().outstanding().dong();
		String key = this.bank.transfersForNothing(due + 200_000, this.bank.reference(code, DueKind.MAIN));
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.REVIEW_CONTRACT);
		assertThat(this.payments.balance(code.value())).isEqualTo(Vnd.of(due));
		assertThat(this.payments.balance(key)).isEqualTo(Vnd.of(200_000));
		goesBack(key);
		assertThat(this.history.processes(code)).extracting(ProcessRun::caseKey, ProcessRun::processKey)
			.contains(tuple(key, Process.Definitions.XU_LY_KHOAN_THU), tuple(key, Process.Definitions.HOAN_TIEN));
		assertThat(this.payments.balance(code.value())).isEqualTo(Vnd.of(due));
	}

	@Test
	void paidTwiceCountsOnce() {
		RequestCode code = this.procedure.offered();
		long due = this.payments.due(code, DueKind.MAIN).orElseThrow().outstanding().dong();
		String reference = this.bank.reference(code, DueKind.MAIN);
		this.bank.pays(code, DueKind.MAIN);
		String key = this.bank.transfersForNothing(due, reference);
		assertThat(this.payments.balance(code.value())).isEqualTo(Vnd.of(due));
		goesBack(key);
	}

	@Test
	void moneyThatComesAfterTheEndGoesBack() {
		RequestCode code = this.procedure.offered();
		String reference = this.bank.reference(code, DueKind.MAIN);
		this.customer.declines(code);
		goesBack(this.bank.transfersForNothing(500_000, reference));
	}

	@Test
	void theSameLineInTwoStatementsCountsOnce() {
		RequestCode code = this.procedure.offered();
		String row = this.bank.transfers(100_000, this.bank.reference(code, DueKind.MAIN));
		this.bank.stateAgain(row, this.bank.row(1_000, "tien le"));
		assertThat(this.payments.balance(code.value())).isEqualTo(Vnd.of(100_000));
	}

	private void goesBack(String key) {
		this.stage.completes("ke-toan", key, Process.Tasks.RESOLVE_RECEIPT,
				Map.of("receiptResolution", "REFUND", "note", "Trả lại người nộp"));
		this.procedure.refunded(key);
		assertThat(this.stage.waiting(key)).isEmpty();
		assertThat(this.payments.balance(key)).isEqualTo(Vnd.ZERO);
	}

}
