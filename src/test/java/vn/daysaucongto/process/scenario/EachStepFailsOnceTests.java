package vn.daysaucongto.process.scenario;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.notification.Notices;
import vn.daysaucongto.payment.DueKind;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.request.ServiceOption;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each step of a case fails after everything that it writes, and is done again: the case
 * leaves the same as one without failures, nothing is lost and nothing is there twice.
 */
@ScenarioTest
@Import(Breaker.class)
@TestPropertySource(properties = "app.inbox.sweep=PT0.1S")
class EachStepFailsOnceTests {

	private static final Set<String> BREAKABLE = Set.of("userTask", "serviceTask", "receiveTask", "noneEndEvent",
			"terminateEndEvent");

	/** Ours that know their case; Hibernate's temporary ones begin with HTE_. */
	private static final String TABLES = """
			select table_name, column_name from information_schema.columns
			where lower(column_name) in ('request_code', 'case_key')
			and lower(table_name) not like 'act_%' and lower(table_name) not like 'hte_%'""";

	@Autowired
	private Stage stage;

	@Autowired
	private Breaker breaker;

	@Autowired
	private Procedure procedure;

	@Autowired
	private Customer customer;

	@Autowired
	private Bank bank;

	@Autowired
	private Requests requests;

	@Autowired
	private Notices notices;

	@Autowired
	private HistoryService history;

	@Autowired
	private JdbcTemplate jdbc;

	@AfterEach
	void nothingBreaksAnyMore() {
		this.breaker.disarm();
	}

	@Test
	void fromTheRequestToTheEnd() {
		leavesTheSame(() -> {
			RequestCode code = this.procedure.offered();
			this.bank.pays(code, DueKind.MAIN);
			this.procedure.contractReviewed(code);
			this.procedure.built(code, false, new BigDecimal("5"));
			this.procedure.does("du-toan", code, Process.Tasks.REVIEW_DIFFERENCE,
					Map.of("difference", "AMEND", "reason", "Đo lại tại hiện trường"));
			this.procedure.does("hop-dong", code, Process.Tasks.REVIEW_CONTRACT, Map.of("contractReview", "OK"));
			this.customer.asksForCorrection(code);
			this.procedure.does("hop-dong", code, Process.Tasks.REVISE_CONTRACT,
					Map.of("revision", "DECLINED", "answer", "Đã xem lại."));
			this.customer.confirmsOnThePortal(code);
			this.procedure.signed(code);
			this.bank.pays(code, DueKind.EXTRA);
			this.procedure.completed(code);
			return code.value();
		});
	}

	@Test
	void fromTheRequestToTheRefund() {
		leavesTheSame(() -> {
			RequestCode code = this.procedure.planned();
			this.customer.cancels(code);
			this.procedure.refunded(code.value());
			return code.value();
		});
	}

	@Test
	void fromTheRequestToTheOfferThatLapses() {
		leavesTheSame(() -> {
			RequestCode code = this.procedure.offered();
			this.stage.timePasses(Duration.ofDays(9));
			this.stage.timePasses(Duration.ofDays(30));
			return code.value();
		});
	}

	@Test
	void fromMissingPapersToTheCustomerWhoIsNeverAtHome() {
		leavesTheSame(() -> {
			RequestCode code = this.procedure.requested();
			this.procedure.does("cskh", code, Process.Tasks.ACCEPT_REQUEST,
					Map.of("acceptance", "DOCUMENTS_MISSING", "missingDocuments", "Giấy tờ nhà đất."));
			this.requests.supplyDocuments(code);
			this.stage.settle();
			for (int visit = 1; visit <= 3; visit++) {
				this.procedure.scheduled(code);
				this.procedure.does("khao-sat", code, Process.Tasks.PERFORM_SURVEY,
						Map.of("result", "CUSTOMER_ABSENT"));
			}
			this.procedure.does("lanh-dao", code, Process.Tasks.DECIDE_ABSENCE,
					Map.of("absenceDecision", "REJECT", "reason", "Không liên lạc được."));
			return code.value();
		});
	}

	@Test
	void fromAnApprovedEstimateToTheContractThatNobodySigns() {
		leavesTheSame(() -> {
			RequestCode code = this.procedure.requested();
			this.procedure.scheduled(code);
			this.procedure.surveyed(code, 40, 10);
			this.procedure.estimated(code);
			this.procedure.does("lanh-dao", code, Process.Tasks.APPROVE_ESTIMATE, Map.of("estimateApproval", "OK"));
			this.procedure.paidAtCounter(code);
			this.procedure.contractReviewed(code);
			this.procedure.built(code, true);
			this.customer.cancels(code);
			this.procedure.does("lanh-dao", code, Process.Tasks.DECIDE_CANCELLATION,
					Map.of("cancellation", "DENY", "answer", "Đã thi công xong"));
			this.procedure.does("thi-cong", code, Process.Tasks.SIGN_ON_SITE, Map.of());
			this.stage.timePasses(Duration.ofDays(20));
			this.procedure.does("lanh-dao", code, Process.Tasks.DECIDE_UNSIGNED,
					Map.of("unsigned", "CLOSE", "reason", "Khách đi vắng."));
			this.procedure.refunded(code.value());
			return code.value();
		});
	}

	@Test
	void fromMoreCableToTheExtraPaymentAtTheCounter() {
		leavesTheSame(() -> {
			RequestCode code = this.procedure.planned();
			this.procedure.built(code, true, new BigDecimal("5"));
			this.procedure.does("du-toan", code, Process.Tasks.REVIEW_DIFFERENCE,
					Map.of("difference", "AMEND", "reason", "Đo lại tại hiện trường"));
			this.procedure.does("hop-dong", code, Process.Tasks.REVIEW_CONTRACT, Map.of("contractReview", "OK"));
			this.customer.confirmsOnSite(code);
			this.procedure.signed(code);
			this.stage.timePasses(Duration.ofDays(20));
			this.procedure.does("lanh-dao", code, Process.Tasks.DECIDE_EXTRA_UNPAID,
					Map.of("extraUnpaid", "WAIT", "reason", "Khách xin thêm thời gian"));
			this.procedure.does("ke-toan", code, Process.Tasks.COLLECT_EXTRA_PAYMENT,
					this.procedure.counter(code, DueKind.EXTRA));
			this.procedure.completed(code);
			return code.value();
		});
	}

	@Test
	void moneyOfNobodyThatGoesBack() {
		leavesTheSame(() -> {
			String key = this.bank.transfersForNothing(700_000, "chuyen nham");
			this.stage.completes("ke-toan", key, Process.Tasks.RESOLVE_RECEIPT,
					Map.of("receiptResolution", "REFUND", "note", "Không rõ của ai"));
			this.procedure.refunded(key);
			return key;
		});
	}

	@Test
	void theNoticeThatEndsWithACall() {
		leavesTheSame(() -> {
			RequestCode code = this.procedure.requested(ServiceOption.FULL_QUOTATION, Customer.NOBODY_ANSWERS, "");
			this.procedure.scheduled(code);
			String notice = this.notices.list(code).get(0).id();
			this.stage.completes("cskh", notice, Process.Tasks.CALL_CUSTOMER, Map.of("result", "TOLD"));
			return notice;
		});
	}

	private void leavesTheSame(Supplier<String> scenario) {
		SortedMap<String, Long> smooth = traces(scenario.get());
		this.stage.clear();
		this.breaker.arm();
		String key = scenario.get();
		assertThat(this.stage.waiting(key)).isEmpty();
		assertThat(this.breaker.broken())
			.containsAll(steps(key).filter((step) -> BREAKABLE.contains(step.getActivityType()))
				.map((step) -> key + " " + step.getActivityId())
				.toList());
		assertThat(traces(key)).isEqualTo(smooth);
	}

	/** How many rows of each table the case has, and how often it passed each step. */
	private SortedMap<String, Long> traces(String key) {
		SortedMap<String, Long> traces = new TreeMap<>();
		this.jdbc.query(TABLES, (column) -> {
			String rows = "select count(*) from %s where %s = ?".formatted(column.getString(1), column.getString(2));
			traces.merge(column.getString(1), this.jdbc.queryForObject(rows, Long.class, key), Long::sum);
		});
		steps(key).forEach((step) -> traces.merge(step.getActivityId(), 1L, Long::sum));
		return traces;
	}

	private Stream<HistoricActivityInstance> steps(String key) {
		return this.history.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(key)
			.list()
			.stream()
			.flatMap((instance) -> this.history.createHistoricActivityInstanceQuery()
				.processInstanceId(instance.getId())
				.list()
				.stream());
	}

}
