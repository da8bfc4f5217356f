package vn.daysaucongto.process.scenario;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.payment.DueKind;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.inbox.InboxOutage;
import vn.daysaucongto.survey.Slot;
import vn.daysaucongto.survey.SurveyAppointments;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Acts from outside reach their case once, at the right moment, or expire. */
@ScenarioTest
@Import(InboxOutage.class)
@TestPropertySource(properties = "app.inbox.sweep=PT24H")
class InboxTests {

	private static final String MOVED = Process.Messages.SURVEY_MOVED;

	@Autowired
	private Stage stage;

	@Autowired
	private Procedure procedure;

	@Autowired
	private Customer customer;

	@Autowired
	private Bank bank;

	@Autowired
	private SurveyAppointments appointments;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private InboxOutage outage;

	@AfterEach
	void theMachineIsBack() {
		this.outage.ends();
	}

	@Test
	void whatTheDispatcherLostIsSwept() {
		RequestCode code = movedUnnoticed();
		assertThat(this.outage.state(MOVED, code.value())).isEqualTo("WAITING");
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.PERFORM_SURVEY);
		this.outage.sweeps();
		assertThat(this.outage.state(MOVED, code.value())).isEqualTo("DELIVERED");
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.ACCEPT_REQUEST);
	}

	@Test
	void whatIsOutdatedExpires() {
		RequestCode code = movedUnnoticed();
		this.procedure.surveyed(code, 40, 0);
		this.outage.sweeps();
		assertThat(this.outage.state(MOVED, code.value())).isEqualTo("EXPIRED");
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.REVIEW_ESTIMATE);
	}

	private RequestCode movedUnnoticed() {
		RequestCode code = this.procedure.requested();
		this.procedure.scheduled(code);
		this.outage.begins();
		this.appointments.move(code, 1, this.procedure.nextWorkingDay(), Slot.AFTERNOON);
		return code;
	}

	/** Nothing sweeps here: entering the wait is what delivers. */
	@Test
	void whatComesEarlyIsTakenWhenTheCaseEntersItsWait() {
		RequestCode code = this.procedure.planned();
		this.procedure.built(code, true, new BigDecimal("5"));
		this.procedure.does("du-toan", code, Process.Tasks.REVIEW_DIFFERENCE,
				Map.of("difference", "AMEND", "reason", "Đo lại tại hiện trường"));
		this.procedure.does("hop-dong", code, Process.Tasks.REVIEW_CONTRACT, Map.of("contractReview", "OK"));
		this.customer.confirmsOnSite(code);
		this.procedure.signed(code);
		this.stage.timePasses(Duration.ofDays(20));
		assertThat(this.stage.waiting(code.value())).contains(Process.Tasks.DECIDE_EXTRA_UNPAID);
		this.bank.pays(code, DueKind.EXTRA);
		assertThat(this.outage.state(Process.Messages.EXTRA_PAYMENT_RECEIVED, code.value())).isEqualTo("WAITING");
		this.procedure.does("lanh-dao", code, Process.Tasks.DECIDE_EXTRA_UNPAID,
				Map.of("extraUnpaid", "WAIT", "reason", "Khách báo đã chuyển"));
		assertThat(this.outage.state(Process.Messages.EXTRA_PAYMENT_RECEIVED, code.value())).isEqualTo("DELIVERED");
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.COMPLETE_PROCEDURE);
	}

	@Test
	void whatTwoDeliverAtOnceCountsOnce() {
		this.outage.begins();
		String key = this.bank.key(this.bank.transfers(700_000, "chuyen nham"));
		CountDownLatch together = new CountDownLatch(2);
		CompletableFuture.allOf(IntStream.range(0, 2).mapToObj((i) -> CompletableFuture.runAsync(() -> {
			together.countDown();
			awaitAll(together);
			this.outage.delivers(Process.Messages.UNALLOCATED_MONEY_RECEIVED, key);
		})).toArray(CompletableFuture[]::new)).join();
		assertThat(this.outage.state(Process.Messages.UNALLOCATED_MONEY_RECEIVED, key)).isEqualTo("DELIVERED");
		assertThat(this.runtime.createProcessInstanceQuery().processInstanceBusinessKey(key).count()).isEqualTo(1);
	}

	private static void awaitAll(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
