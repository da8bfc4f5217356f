package vn.daysaucongto.doors;

import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.notification.TestMailbox;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.scenario.Procedure;
import vn.daysaucongto.process.scenario.Stage;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.Requests;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.scheduling.config.ScheduledTaskHolder;

import static org.assertj.core.api.Assertions.assertThat;

/** The log: each line of a case names the case, and no line names a person. */
@DoorsTest
class LogTests {

	private static final Pattern CODE = Pattern.compile("DSCT\\d{8}");

	@LocalServerPort
	private int port;

	@Autowired
	private Stage stage;

	@Autowired
	private Procedure procedure;

	@Autowired
	private Requests requests;

	@Autowired
	private TestMailbox mailbox;

	@Autowired
	private BrokenInbox inbox;

	@Autowired
	private ScheduledTaskHolder schedule;

	@Test
	void eachLineOfACaseNamesItAndNoneNamesTheCustomer() {
		this.stage.clear();
		try (LinesOfTheLog log = new LinesOfTheLog()) {
			RequestCode code = this.procedure.toBeConfirmed(true);
			crewAsksForACode(code);
			customerActsWhileTheInboxIsBroken(code);
			daysGoBy();

			assertThat(log.ours()).anyMatch((line) -> line.isBy("Confirmations"))
				.anyMatch((line) -> line.isBy("ErrorAdvice"))
				.anyMatch((line) -> line.isBy("DeadlineSweep") && line.text().contains(code.value()))
				.filteredOn((line) -> !line.isBy("InboxAlarm") || CODE.matcher(line.text()).find())
				.allSatisfy((line) -> assertThat(line.caseKey()).as(line.text()).isNotNull());
			assertThat(log.ours()).allSatisfy((line) -> CODE.matcher(line.text())
				.results()
				.map(MatchResult::group)
				.forEach((named) -> assertThat(line.caseKey()).as(line.text()).startsWith(named)));
			RequestView customer = this.requests.get(code);
			for (String personal : List.of(customer.customerName(), customer.phone().national(),
					customer.phone().e164(), customer.email(), customer.address(), customer.customerCode())) {
				assertThat(log.all()).noneMatch((line) -> line.text().contains(personal));
			}
		}
	}

	private void crewAsksForACode(RequestCode code) {
		Task task = this.stage.task(code.value(), Process.Tasks.SIGN_ON_SITE);
		Caller crew = Caller.browser(this.port, "thi-cong");
		crew.send("POST", "/camunda/api/engine/engine/default/task/" + task.getId() + "/claim",
				"{\"userId\":\"thi-cong\"}");
		assertThat(crew.send("POST", "/staff/api/tasks/" + task.getId() + "/otp", "{}").statusCode()).isEqualTo(200);
	}

	private void customerActsWhileTheInboxIsBroken(RequestCode code) {
		Caller customer = Caller.customer(this.port, code, this.mailbox);
		this.inbox.arm();
		try {
			assertThat(
					customer.send("POST", "/api/v1/requests/" + code + "/cancellation", "{\"sure\":true}").statusCode())
				.isEqualTo(500);
		}
		finally {
			this.inbox.disarm();
		}
	}

	/** Whatever is done by the clock is done. */
	private void daysGoBy() {
		this.stage.timePasses(Duration.ofDays(30));
		this.schedule.getScheduledTasks().forEach((task) -> task.getTask().getRunnable().run());
	}

}
