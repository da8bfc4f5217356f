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
import vn.daysaucongto.payment.DueKind;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;

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
			return code;
		});
	}

	@Test
	void fromTheRequestToTheRefund() {
		leavesTheSame(() -> {
			RequestCode code = this.procedure.planned();
			this.customer.cancels(code);
			this.procedure.refunded(code.value());
			return code;
		});
	}

	@Test
	void fromTheRequestToTheOfferThatLapses() {
		leavesTheSame(() -> {
			RequestCode code = this.procedure.offered();
			this.stage.timePasses(Duration.ofDays(9));
			this.stage.timePasses(Duration.ofDays(30));
			return code;
		});
	}

	private void leavesTheSame(Supplier<RequestCode> scenario) {
		SortedMap<String, Long> smooth = traces(scenario.get());
		this.stage.clear();
		this.breaker.arm();
		RequestCode code = scenario.get();
		assertThat(this.stage.waiting(code.value())).isEmpty();
		assertThat(this.breaker.broken())
			.containsAll(steps(code).filter((step) -> BREAKABLE.contains(step.getActivityType()))
				.map((step) -> code + " " + step.getActivityId())
				.toList());
		assertThat(traces(code)).isEqualTo(smooth);
	}

	/** How many rows of each table the case has, and how often it passed each step. */
	private SortedMap<String, Long> traces(RequestCode code) {
		SortedMap<String, Long> traces = new TreeMap<>();
		this.jdbc.query(TABLES, (column) -> {
			String rows = "select count(*) from %s where %s = ?".formatted(column.getString(1), column.getString(2));
			traces.merge(column.getString(1), this.jdbc.queryForObject(rows, Long.class, code.value()), Long::sum);
		});
		steps(code).forEach((step) -> traces.merge(step.getActivityId(), 1L, Long::sum));
		return traces;
	}

	private Stream<HistoricActivityInstance> steps(RequestCode code) {
		return this.history.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(code.value())
			.list()
			.stream()
			.flatMap((instance) -> this.history.createHistoricActivityInstanceQuery()
				.processInstanceId(instance.getId())
				.list()
				.stream());
	}

}
