package vn.daysaucongto.process.scenario;

import java.math.BigDecimal;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
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
		this.customer.asksForCorrection(code);
		assertThat(this.outage.state(Process.Messages.CONTRACT_CHANGE_REQUESTED, code.value())).isEqualTo("WAITING");
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.CONSTRUCT);
		this.procedure.built(code, true, BigDecimal.ZERO);
		assertThat(this.outage.state(Process.Messages.CONTRACT_CHANGE_REQUESTED, code.value())).isEqualTo("DELIVERED");
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.REVISE_CONTRACT);
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
