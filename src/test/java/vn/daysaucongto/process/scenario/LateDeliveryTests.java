package vn.daysaucongto.process.scenario;

import java.time.Duration;
import java.util.Map;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.inbox.InboxOutage;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.support.MutableClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

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
	private InboxOutage outage;

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

}
