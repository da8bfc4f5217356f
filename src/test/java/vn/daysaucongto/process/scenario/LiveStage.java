package vn.daysaucongto.process.scenario;

import java.time.Duration;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import vn.daysaucongto.document.Documents;
import vn.daysaucongto.process.inbox.InboxOutage;
import vn.daysaucongto.process.staff.StaffAccounts;
import vn.daysaucongto.process.task.TaskDesk;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.task.TaskExecutor;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.awaitility.Awaitility.await;

/**
 * The same doors of an application that runs by itself: its jobs come when they are due,
 * its clock is the machine's, and whoever wants a task waits for it.
 */
@TestComponent
public class LiveStage extends Stage {

	private final TaskService tasks;

	LiveStage(RuntimeService runtime, TaskService tasks, ManagementService jobs, StaffAccounts staff, TaskDesk desk,
			Documents documents, @Qualifier("inboxExecutor") TaskExecutor inbox, ObjectProvider<InboxOutage> outage,
			ObjectMapper json, JdbcTemplate jdbc) {
		super(runtime, tasks, jobs, staff, desk, documents, inbox, outage, json, jdbc, null);
		this.tasks = tasks;
	}

	@Override
	public void settle() {
		// by itself
	}

	@Override
	public Task task(String caseKey, String taskKey) {
		await("%s of %s".formatted(taskKey, caseKey)).pollInterval(Duration.ofMillis(50))
			.atMost(Duration.ofSeconds(20))
			.until(() -> this.tasks.createTaskQuery()
				.processInstanceBusinessKey(caseKey)
				.taskDefinitionKey(taskKey)
				.count() == 1);
		return super.task(caseKey, taskKey);
	}

}
