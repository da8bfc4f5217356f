package vn.daysaucongto.process.scenario;

import java.time.Duration;
import java.util.Map;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.payment.DueKind;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.inbox.InboxOutage;
import vn.daysaucongto.request.Outcome;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.support.MutableClock;
import vn.daysaucongto.survey.Slot;
import vn.daysaucongto.survey.SurveyAppointments;
import vn.daysaucongto.survey.SurveyForm;
import vn.daysaucongto.survey.SurveyResult;
import vn.daysaucongto.survey.Surveys;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What a customer did is acknowledged, and something else happens to the case before it
 * is delivered: the act is neither lost nor undone.
 */
@ScenarioTest
@Import(InboxOutage.class)
@TestPropertySource(properties = "app.inbox.sweep=PT24H")
class LateDeliveryTests {

	@Autowired
	private Stage stage;

	@Autowired
	private Procedure procedure;

	@Autowired
	private Customer customer;

	@Autowired
	private Bank bank;

	@Autowired
	private InboxOutage outage;

	@Autowired
	private SurveyAppointments appointments;

	@Autowired
	private Surveys surveys;

	@Autowired
	private Requests requests;

	@Autowired
	private ManagementService jobs;

	@Autowired
	private MutableClock clock;

	@AfterEach
	void theMachineIsBack() {
		this.outage.ends();
	}

	@Test
	void papersSuppliedInTimeOutliveTheirDeadline() {
		RequestCode code = this.procedure.requested();
		this.procedure.does("cskh", code, Process.Tasks.ACCEPT_REQUEST,
				Map.of("acceptance", "DOCUMENTS_MISSING", "missingDocuments", "Giấy tờ nhà đất."));
		Job deadline = this.jobs.createJobQuery().activityId("DocumentsOverdue").orderByJobId().desc().list().get(0);
		this.outage.begins();
		this.requests.supplyDocuments(code);
		this.clock.advance(Duration.ofDays(20));
		assertThatException().isThrownBy(() -> this.jobs.executeJob(deadline.getId()))
			.withStackTraceContaining("request.documents.notAwaited");
		assertThat(this.requests.get(code).isOpen()).isTrue();
		this.outage.sweeps();
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.ACCEPT_REQUEST);
		assertThat(this.jobs.createJobQuery().jobId(deadline.getId()).count()).isZero();
	}

	@Test
	void nobodyMovesTheSurveyOfACancelledRequest() {
		RequestCode code = this.procedure.requested();
		this.procedure.scheduled(code);
		this.outage.begins();
		this.customer.cancels(code);
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> moves(code))
			.satisfies((refused) -> assertThat(refused.code()).isEqualTo("request.cancelling"));
		this.outage.sweeps();
		assertThat(this.requests.get(code).outcome()).isEqualTo(Outcome.CANCELLED);
	}

	@Test
	void whatStillWaitsWhenTheCaseEndsExpires() {
		RequestCode code = this.procedure.offered();
		this.outage.begins();
		this.bank.pays(code, DueKind.MAIN);
		this.customer.cancels(code);
		this.outage.delivers(Process.Messages.CANCELLATION_REQUESTED, code.value());
		this.outage.ends();
		assertThat(this.outage.state(Process.Messages.PAYMENT_RECEIVED, code.value())).isEqualTo("WAITING");
		this.procedure.refunded(code.value());
		assertThat(this.requests.get(code).outcome()).isEqualTo(Outcome.CANCELLED);
		assertThat(this.outage.state(Process.Messages.PAYMENT_RECEIVED, code.value())).isEqualTo("EXPIRED");
		assertThat(this.outage.state(Process.Messages.CANCELLATION_REQUESTED, code.value())).isEqualTo("DELIVERED");
	}

	@Test
	void whoMovedTheSurveyIsNotAbsent() {
		RequestCode code = this.procedure.requested();
		this.procedure.scheduled(code);
		this.outage.begins();
		moves(code);
		assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> this.procedure.does("khao-sat", code,
				Process.Tasks.PERFORM_SURVEY, Map.of("result", "CUSTOMER_ABSENT")));
		this.outage.sweeps();
		assertThat(this.surveys.absences(code)).isZero();
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.ACCEPT_REQUEST);
	}

	@Test
	void whoMovesTheSurveyJustBeforeItIsRecordedIsNotAbsent() {
		RequestCode code = this.procedure.requested();
		this.procedure.scheduled(code);
		this.outage.begins();
		moves(code);
		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> this.surveys.record(code, absent(), this.stage.person("khao-sat")));
		this.outage.sweeps();
	}

	private static SurveyForm absent() {
		return new SurveyForm(SurveyResult.CUSTOMER_ABSENT, null, null, null, null, null, null, null, 0, 0, 0, null,
				null, null, null, null, null, null, null);
	}

	private void moves(RequestCode code) {
		this.appointments.move(code, 1, this.procedure.nextWorkingDay(), Slot.AFTERNOON);
	}

}
