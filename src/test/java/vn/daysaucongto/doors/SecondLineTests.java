package vn.daysaucongto.doors;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.scenario.Procedure;
import vn.daysaucongto.process.scenario.Stage;
import vn.daysaucongto.process.staff.StaffAccounts;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Should a door of the REST API stand open one day: the engine itself refuses persons
 * what goes round the forms, the auditor, the administrator and who has claimed the task
 * included.
 */
@DoorsTest
class SecondLineTests {

	@Autowired
	private Stage stage;

	@Autowired
	private Procedure procedure;

	@Autowired
	private StaffAccounts staff;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private Snapshot snapshot;

	private RequestCode code;

	private Task task;

	@BeforeEach
	void aClaimedTask() {
		this.stage.clear();
		this.code = this.procedure.requested();
		this.task = this.stage.task(this.code.value(), Process.Tasks.ACCEPT_REQUEST);
		as("cskh", () -> this.engine.getTaskService().claim(this.task.getId(), "cskh"));
	}

	@Test
	void theEngineRefusesPersonsWhatGoesRoundTheForms() {
		Map<String, List<String>> before = this.snapshot.take();
		List<String> allowed = new ArrayList<>();
		for (String person : List.of("cskh", "khao-sat", "cskh-cam-le", "lanh-dao", "kiem-tra", "quan-tri")) {
			acts().forEach((name, act) -> {
				if (!isRefused(person, act)) {
					allowed.add(person + ": " + name);
				}
			});
		}
		assertThat(allowed).isEmpty();
		assertThat(this.snapshot.changedSince(before)).isEmpty();
	}

	private Map<String, Runnable> acts() {
		String id = this.task.getId();
		String instance = this.task.getProcessInstanceId();
		var tasks = this.engine.getTaskService();
		var runtime = this.engine.getRuntimeService();
		Map<String, Runnable> acts = new LinkedHashMap<>();
		acts.put("comment", () -> tasks.createComment(id, instance, "tên khách"));
		acts.put("attach", () -> tasks.createAttachment("txt", id, instance, "tên", "mô tả",
				new ByteArrayInputStream(new byte[1])));
		acts.put("rename", () -> {
			this.task.setDescription("tên khách");
			tasks.saveTask(this.task);
		});
		acts.put("claim for another", () -> tasks.claim(id, "khao-sat-2"));
		acts.put("assign to another", () -> tasks.setAssignee(id, "khao-sat-2"));
		acts.put("delegate", () -> tasks.delegateTask(id, "khao-sat-2"));
		acts.put("resolve", () -> tasks.resolveTask(id));
		acts.put("own", () -> tasks.setOwner(id, "khao-sat-2"));
		acts.put("prioritise", () -> tasks.setPriority(id, 99));
		acts.put("open to another group", () -> tasks.addCandidateGroup(id, "kiem-tra"));
		acts.put("close to the group", () -> tasks.deleteCandidateGroup(id, "cskh"));
		acts.put("variable of the task", () -> tasks.setVariable(id, "acceptance", "SCHEDULE"));
		acts.put("local variable of the task", () -> tasks.setVariableLocal(id, "acceptance", "SCHEDULE"));
		acts.put("complete with variables", () -> tasks.complete(id, Map.of("acceptance", "SCHEDULE")));
		acts.put("submit with fields",
				() -> this.engine.getFormService().submitTaskForm(id, Map.of("acceptance", "SCHEDULE")));
		acts.put("complete without a draft", () -> tasks.complete(id));
		acts.put("raise an error", () -> tasks.handleBpmnError(id, "E"));
		acts.put("escalate", () -> tasks.handleEscalation(id, "E"));
		acts.put("delete the task", () -> tasks.deleteTask(id));
		acts.put("start", () -> runtime.startProcessInstanceByKey(Process.Definitions.DAY_SAU_CONG_TO));
		acts.put("variable of the case", () -> runtime.setVariable(instance, "acceptance", "SCHEDULE"));
		acts.put("delete the case", () -> runtime.deleteProcessInstance(instance, "thử"));
		acts.put("suspend the case", () -> runtime.suspendProcessInstanceById(instance));
		acts.put("move the case",
				() -> runtime.createProcessInstanceModification(instance)
					.startBeforeActivity(Process.Tasks.SIGN_FOR_UTILITY)
					.execute());
		acts.put("cancel by message",
				() -> runtime.createMessageCorrelation("CancellationRequested")
					.processInstanceBusinessKey(this.code.value())
					.correlate());
		acts.put("delete history", () -> this.engine.getHistoryService().deleteHistoricProcessInstance(instance));
		acts.put("delete models with their cases",
				() -> this.engine.getRepositoryService()
					.deleteDeployment(this.engine.getRepositoryService()
						.getProcessDefinition(this.task.getProcessDefinitionId())
						.getDeploymentId(), true));
		return acts;
	}

	/** Or, for another unit, not found; or, for the engine too, out of the question. */
	private boolean isRefused(String person, Runnable act) {
		try {
			as(person, act);
			return false;
		}
		catch (ProcessEngineException ex) {
			return true;
		}
	}

	private void as(String person, Runnable act) {
		this.staff.actAs(this.stage.person(person));
		try {
			act.run();
		}
		finally {
			this.staff.actAsNobody();
		}
	}

}
