package vn.daysaucongto.process.scenario;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import vn.daysaucongto.document.DocumentKind;
import vn.daysaucongto.document.Documents;
import vn.daysaucongto.document.StoreDocument;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.inbox.InboxOutage;
import vn.daysaucongto.process.staff.StaffAccounts;
import vn.daysaucongto.process.task.TaskDesk;
import vn.daysaucongto.support.ApplicationTest;
import vn.daysaucongto.support.MutableClock;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.task.TaskExecutor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The doors through which staff, the engine's jobs and time act on cases. */
@TestComponent
public class Stage {

	private static final byte[] JPEG = { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F',
			0 };

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final ManagementService jobs;

	private final StaffAccounts staff;

	private final TaskDesk desk;

	private final Documents documents;

	private final ThreadPoolTaskExecutor inbox;

	private final ObjectProvider<InboxOutage> outage;

	private final ObjectMapper json;

	private final JdbcTemplate jdbc;

	private final MutableClock clock;

	/** Cases of the scenario that runs now; others are left alone. */
	private final Set<String> cases = new HashSet<>();

	Stage(RuntimeService runtime, TaskService tasks, ManagementService jobs, StaffAccounts staff, TaskDesk desk,
			Documents documents, @Qualifier("inboxExecutor") TaskExecutor inbox, ObjectProvider<InboxOutage> outage,
			ObjectMapper json, JdbcTemplate jdbc, MutableClock clock) {
		this.runtime = runtime;
		this.tasks = tasks;
		this.jobs = jobs;
		this.staff = staff;
		this.desk = desk;
		this.documents = documents;
		this.inbox = (ThreadPoolTaskExecutor) inbox;
		this.outage = outage;
		this.json = json;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Another scenario begins: on a working morning, with no case. */
	public void clear() {
		this.cases.clear();
		this.clock.set(ApplicationTest.TestClock.START);
	}

	/** Nothing that anybody did waits for a case of the scenario for ever. */
	public void leavesNothingWaiting() {
		assertThat(waitingMessages()).filteredOn((row) -> this.cases.contains(row.get("case_key"))).isEmpty();
	}

	private List<Map<String, Object>> waitingMessages() {
		return this.jdbc.queryForList("select name, case_key from inbox_message where state = 'WAITING'");
	}

	/** That case is part of the scenario. */
	public void enters(String caseKey) {
		this.cases.add(caseKey);
		settle();
	}

	public Actor person(String id) {
		return this.staff.find(id).orElseThrow();
	}

	/**
	 * The person claims the task, fills in its form and completes it, as Tasklist does.
	 */
	public void completes(String person, String caseKey, String taskKey, Map<String, ?> form) {
		Task task = task(caseKey, taskKey);
		Actor actor = person(person);
		this.staff.actAs(actor);
		try {
			this.tasks.claim(task.getId(), person);
			this.desk.open(task.getId(), actor);
			this.desk.saveDraft(task.getId(), this.json.writeValueAsString(form), actor);
			untilItHolds(() -> this.tasks.complete(task.getId()));
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(ex);
		}
		finally {
			this.staff.actAsNobody();
		}
		settle();
	}

	/** What the form of the task shows that person. */
	public JsonNode shows(String person, String caseKey, String taskKey) {
		Actor actor = person(person);
		Task task = task(caseKey, taskKey);
		this.staff.actAs(actor);
		try {
			return this.json.valueToTree(this.desk.open(task.getId(), actor).view());
		}
		finally {
			this.staff.actAsNobody();
		}
	}

	/** The only open task of that kind of the case. */
	public Task task(String caseKey, String taskKey) {
		List<Task> open = this.tasks.createTaskQuery()
			.processInstanceBusinessKey(caseKey)
			.taskDefinitionKey(taskKey)
			.list();
		assertThat(open).as("%s waits at %s", caseKey, waiting(caseKey)).hasSize(1);
		return open.get(0);
	}

	/**
	 * Names of the steps where the case waits for somebody, or for something to happen.
	 */
	public List<String> waiting(String caseKey) {
		return this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseKey)
			.list()
			.stream()
			.flatMap((instance) -> this.runtime.getActiveActivityIds(instance.getId()).stream())
			.toList();
	}

	public void photo(String caseKey, DocumentKind kind, String person) {
		this.documents.store(new StoreDocument(caseKey, kind, UUID.randomUUID().toString(), "anh.jpg", JPEG, person));
	}

	public void timePasses(Duration duration) {
		this.clock.advance(duration);
		settle();
	}

	/**
	 * Messages are delivered and jobs that are due are run, until nothing is left to do.
	 */
	public void settle() {
		List<Job> due;
		do {
			awaitInbox();
			due = due();
			due.forEach((job) -> {
				if (this.jobs.createJobQuery().jobId(job.getId()).count() > 0) {
					untilItHolds(() -> this.jobs.executeJob(job.getId()));
				}
			});
		}
		while (!due.isEmpty());
		awaitInbox();
	}

	private List<Job> due() {
		Set<String> instances = this.cases.stream()
			.flatMap((key) -> this.runtime.createProcessInstanceQuery()
				.processInstanceBusinessKeyLike(key + "%")
				.list()
				.stream())
			.map(ProcessInstance::getId)
			.collect(Collectors.toSet());
		return instances.isEmpty() ? List.of()
				: this.jobs.createJobQuery().processInstanceIds(instances).executable().orderByJobId().asc().list();
	}

	private void awaitInbox() {
		await().pollDelay(Duration.ZERO)
			.pollInterval(Duration.ofMillis(2))
			.atMost(Duration.ofSeconds(30))
			.until(() -> this.inbox.getActiveCount() == 0 && this.inbox.getQueueSize() == 0
					&& (this.outage.stream().anyMatch(InboxOutage::lasts) || waitingMessages().stream()
						.noneMatch((row) -> isAwaited((String) row.get("name"), (String) row.get("case_key")))));
	}

	/** Whether a case of the scenario would take the message now. */
	private boolean isAwaited(String message, String caseKey) {
		return this.cases.contains(caseKey)
				&& (Process.Messages.STARTING.contains(message) || this.runtime.createProcessInstanceQuery()
					.processInstanceBusinessKey(caseKey)
					.list()
					.stream()
					.anyMatch((instance) -> this.runtime.createEventSubscriptionQuery()
						.processInstanceId(instance.getId())
						.eventName(message)
						.count() > 0));
	}

	/** As people and the job executor do when the machine broke down. */
	private static void untilItHolds(Runnable act) {
		boolean broken;
		do {
			try {
				act.run();
				broken = false;
			}
			catch (RuntimeException ex) {
				broken = NestedExceptionUtils.getMostSpecificCause(ex) instanceof Breaker.Broken;
				if (!broken) {
					throw ex;
				}
			}
		}
		while (broken);
	}

}
