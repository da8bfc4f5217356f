package vn.daysaucongto.process.scenario;

import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.staff.StaffAccounts;
import vn.daysaucongto.process.task.TaskDesk;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A form that is being saved when the task is completed, on a node that stood still
 * meanwhile, does not take the place of the form that was applied.
 */
@ScenarioTest
class LateDraftTests {

	private static final String APPLIED = "select form from task_draft where case_key = ? and task_id = ? "
			+ "and applied_at is not null";

	private static final Actor CARE = new Actor("cskh", "Nguyễn Thị Lan", Set.of("cskh"), Set.of("PC05AA"));

	@Autowired
	private Stage stage;

	@Autowired
	private Procedure procedure;

	@Autowired
	private StaffAccounts staff;

	@Autowired
	private TaskService tasks;

	@Autowired
	private TaskDesk desk;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Test
	void whatWasAppliedStays() {
		RequestCode code = this.procedure.requested();
		String task = this.stage.task(code.value(), Process.Tasks.ACCEPT_REQUEST).getId();
		as(() -> {
			this.tasks.claim(task, CARE.id());
			this.desk.saveDraft(task, rejected("Ngoài phạm vi"), CARE);
		});
		assertThatExceptionOfType(ConcurrencyFailureException.class)
			.isThrownBy(() -> this.transaction.executeWithoutResult((late) -> {
				this.desk.saveDraft(task, rejected("Muộn"), CARE);
				CompletableFuture.runAsync(() -> as(() -> this.tasks.complete(task))).join();
			}));
		assertThat(this.jdbc.queryForObject(APPLIED, String.class, code.value(), task)).contains("Ngoài phạm vi");
	}

	private static String rejected(String reason) {
		return "{\"acceptance\": \"REJECT\", \"reason\": \"" + reason + "\"}";
	}

	private void as(Runnable act) {
		this.staff.actAs(CARE);
		try {
			act.run();
		}
		finally {
			this.staff.actAsNobody();
		}
	}

}
