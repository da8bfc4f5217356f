package vn.daysaucongto.process.deadline;

import java.time.LocalDateTime;
import java.util.List;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.daysaucongto.notification.TestMailbox;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.scenario.Procedure;
import vn.daysaucongto.process.scenario.Stage;
import vn.daysaucongto.support.ApplicationTest;
import vn.daysaucongto.support.MutableClock;
import vn.daysaucongto.workcalendar.WorkCalendar;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.Pageable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A request that arrives on Wednesday at 09:00 is to be accepted by Thursday at 17:00: 70
 * % of that time is gone on Thursday at 11:09.
 */
@ApplicationTest
@Import({ Stage.class, Procedure.class })
@ExtendWith(OutputCaptureExtension.class)
class DeadlineSweepTests {

	private static final int ORDINARY = 50;

	@Autowired
	private DeadlineSweep sweep;

	@Autowired
	private WarnOnce warnOnce;

	@Autowired
	private Stage stage;

	@Autowired
	private Procedure procedure;

	@Autowired
	private TaskService tasks;

	@Autowired
	private TestMailbox mailbox;

	@Autowired
	private MutableClock clock;

	@BeforeEach
	void emptyStage() {
		this.stage.clear();
	}

	@Test
	void nobodyIsWarnedWhileThereIsTime() {
		RequestCode code = this.procedure.requested();
		sweepsAt("2026-11-19T11:00");
		assertThat(task(code, Process.Tasks.ACCEPT_REQUEST).getPriority()).isEqualTo(ORDINARY);
		assertThat(warned(code)).isEmpty();
	}

	@Test
	void theUnitsGroupIsWarnedWhenMostOfTheTimeIsGone(CapturedOutput log) {
		RequestCode code = this.procedure.requested();
		sweepsAt("2026-11-19T11:15");
		assertThat(task(code, Process.Tasks.ACCEPT_REQUEST).getPriority()).isEqualTo(70);
		assertThat(warned(code)).containsExactly("cskh@dienluc.example");
		assertThat(letters(code)).singleElement().satisfies((letter) -> {
			assertThat(letter.title()).isEqualTo("Sắp đến hạn: Tiếp nhận yêu cầu · " + code);
			assertThat(letter.text()).contains("đến hạn lúc 17:00 19/11/2026");
		});
		assertThat(log).contains("AcceptRequest of " + code + " in PC05AA is SOON");
	}

	@Test
	void whoClaimedTheTaskIsWarnedAlone() {
		RequestCode code = this.procedure.requested();
		this.procedure.scheduled(code);
		this.tasks.claim(task(code, Process.Tasks.PERFORM_SURVEY).getId(), "khao-sat-2");
		sweepsAt("2026-11-20T16:30");
		assertThat(warned(code)).containsExactly("khao-sat-2@dienluc.example");
	}

	@Test
	void theUnitsLeadersAreToldOfALateTask() {
		RequestCode code = this.procedure.requested();
		sweepsAt("2026-11-19T11:15");
		sweepsAt("2026-11-19T17:00");
		assertThat(task(code, Process.Tasks.ACCEPT_REQUEST).getPriority()).isEqualTo(100);
		assertThat(warned(code)).containsExactlyInAnyOrder("cskh@dienluc.example", "lanh-dao@dienluc.example");
	}

	@Test
	void eachWarningIsGivenOnce() {
		RequestCode code = this.procedure.requested();
		Task asAnotherNodeSawIt = task(code, Process.Tasks.ACCEPT_REQUEST);
		sweepsAt("2026-11-20T09:00");
		sweepsAt("2026-11-20T09:10");
		assertThat(this.warnOnce.isFirst(new Warning(asAnotherNodeSawIt, WarningLevel.LATE, code.value()))).isFalse();
		assertThat(warned(code)).containsExactly("lanh-dao@dienluc.example");
	}

	@Test
	void nobodyIsLateWhileTheCustomerHasNotPaid() {
		RequestCode code = this.procedure.offered();
		sweepsAt("2027-03-01T09:00");
		assertThat(task(code, Process.Tasks.COLLECT_PAYMENT).getPriority()).isEqualTo(ORDINARY);
	}

	private void sweepsAt(String time) {
		this.clock.set(LocalDateTime.parse(time).atZone(WorkCalendar.ZONE).toInstant());
		this.sweep.sweep();
	}

	private Task task(RequestCode code, String key) {
		return this.stage.task(code.value(), key);
	}

	private List<String> warned(RequestCode code) {
		return letters(code).stream().map(TestMailbox.Item::recipient).toList();
	}

	private List<TestMailbox.Item> letters(RequestCode code) {
		return this.mailbox.list(code.value(), Pageable.unpaged())
			.stream()
			.filter((letter) -> letter.recipient().endsWith("@dienluc.example"))
			.toList();
	}

}
