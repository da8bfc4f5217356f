package vn.daysaucongto.browser;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.staff.StaffGroup;
import vn.daysaucongto.request.ConsentPurpose;
import vn.daysaucongto.request.ParentService;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.request.ServiceOption;
import vn.daysaucongto.request.SubmitRequest;

import org.springframework.boot.test.context.TestComponent;

/** A process of one user task, to look at one form without the way to it. */
@TestComponent
class OneTask {

	private static final String PROCESS = "one-task";

	private final RepositoryService repository;

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final Requests requests;

	OneTask(RepositoryService repository, RuntimeService runtime, TaskService tasks, Requests requests) {
		this.repository = repository;
		this.runtime = runtime;
		this.tasks = tasks;
		this.requests = requests;
	}

	RequestCode aRequest() {
		return this.requests.submit(new SubmitRequest(UUID.randomUUID().toString(), ParentService.CAPACITY_CHANGE, "",
				"PC05AA0012345", "hai-chau", "Nguyễn Thị Hoa", "0912345678", "", "12 Lê Lợi", new BigDecimal("5.5"), 1,
				ServiceOption.FULL_QUOTATION, Set.of(),
				Set.of(ConsentPurpose.PROVIDE_SERVICE, ConsentPurpose.ELECTRONIC_CONFIRMATION),
				this.requests.consentVersion(), ""));
	}

	/**
	 * A task of that kind waits in the queue of that group.
	 * @return its id
	 */
	String waits(String taskKey, StaffGroup group, RequestCode about) {
		String form = "forms/" + taskKey.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT)
				+ ".html";
		this.repository.createDeployment()
			.addModelInstance("one-task.bpmn",
					Bpmn.createExecutableProcess(PROCESS)
						.camundaHistoryTimeToLiveString("P1D")
						.startEvent()
						.userTask(taskKey)
						.camundaFormKey("embedded:deployment:" + form)
						.camundaCandidateGroups(group.id())
						.endEvent()
						.done())
			.addClasspathResource(form)
			.deploy();
		String instance = this.runtime.startProcessInstanceByKey(PROCESS, about.value(), Map.of("unit", "PC05AA"))
			.getId();
		return this.tasks.createTaskQuery().processInstanceId(instance).singleResult().getId();
	}

	/** A colleague has claimed the only task of the case; null gives it back. */
	void isTakenBy(String colleague, RequestCode code) {
		String task = this.tasks.createTaskQuery().processInstanceBusinessKey(code.value()).singleResult().getId();
		this.tasks.setAssignee(task, colleague);
	}

	boolean isDone(String taskId) {
		return this.tasks.createTaskQuery().taskId(taskId).count() == 0;
	}

	/** The case moves on without anybody completing the task. */
	void movesOn(String taskId) {
		String instance = this.tasks.createTaskQuery().taskId(taskId).singleResult().getProcessInstanceId();
		this.runtime.deleteProcessInstance(instance, "moved on");
	}

}
