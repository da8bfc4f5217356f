package vn.daysaucongto.process.engine;

import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/**
 * The roles of the procedure on every door of the engine, on top of its authorizations: a
 * task is worked by its candidate groups only, and no person (not even the administrator)
 * starts, stops, moves, cancels or rewrites a case past the model, or deletes a model.
 * The system itself acts without an engine identity and is not checked.
 */
class StaffCommandChecker extends AuthorizationCommandChecker {

	@Override
	public void checkTaskWork(TaskEntity task) {
		super.checkTaskWork(task);
		requireCandidate(task);
	}

	@Override
	public void checkTaskAssign(TaskEntity task) {
		Authentication person = person();
		boolean givesBack = person != null && person.getUserId().equals(task.getAssignee());
		if (!givesBack) {
			super.checkTaskAssign(task);
		}
		requireCandidate(task);
	}

	@Override
	public void checkUpdateTaskVariable(TaskEntity task) {
		refusePersons("biến của công việc " + task.getTaskDefinitionKey());
	}

	@Override
	public void checkDeleteTask(TaskEntity task) {
		refusePersons("xóa công việc");
	}

	@Override
	public void checkCreateTask() {
		refusePersons("tạo công việc ngoài quy trình");
	}

	@Override
	public void checkCreateTask(TaskEntity task) {
		refusePersons("tạo công việc ngoài quy trình");
	}

	@Override
	public void checkCreateProcessInstance(ProcessDefinition definition) {
		refusePersons("khởi tạo " + definition.getKey());
	}

	@Override
	public void checkUpdateProcessInstance(ExecutionEntity execution) {
		refusePersons("chuyển bước hồ sơ");
	}

	@Override
	public void checkUpdateProcessInstanceById(String processInstanceId) {
		refusePersons("chuyển bước hồ sơ");
	}

	@Override
	public void checkUpdateProcessInstanceByProcessDefinitionId(String processDefinitionId) {
		refusePersons("chuyển bước hồ sơ");
	}

	@Override
	public void checkUpdateProcessInstanceByProcessDefinitionKey(String processDefinitionKey) {
		refusePersons("chuyển bước hồ sơ");
	}

	@Override
	public void checkUpdateProcessInstanceVariables(ExecutionEntity execution) {
		refusePersons("biến của hồ sơ");
	}

	@Override
	public void checkDeleteProcessInstance(ExecutionEntity execution) {
		refusePersons("xóa hồ sơ");
	}

	@Override
	public void checkDeleteHistoricProcessInstance(HistoricProcessInstance instance) {
		refusePersons("xóa lịch sử");
	}

	@Override
	public void checkDeleteHistoricDecisionInstance(String decisionDefinitionKey) {
		refusePersons("xóa lịch sử");
	}

	@Override
	public void checkDeleteHistoricDecisionInstance(HistoricDecisionInstance instance) {
		refusePersons("xóa lịch sử");
	}

	@Override
	public void checkUpdateProcessInstanceSuspensionStateById(String processInstanceId) {
		refusePersons("tạm dừng hồ sơ");
	}

	@Override
	public void checkUpdateProcessInstanceSuspensionStateByProcessDefinitionId(String processDefinitionId) {
		refusePersons("tạm dừng hồ sơ");
	}

	@Override
	public void checkUpdateProcessInstanceSuspensionStateByProcessDefinitionKey(String processDefinitionKey) {
		refusePersons("tạm dừng hồ sơ");
	}

	@Override
	public void checkUpdateProcessDefinitionSuspensionStateById(String processDefinitionId) {
		refusePersons("tạm dừng quy trình");
	}

	@Override
	public void checkUpdateProcessDefinitionSuspensionStateByKey(String processDefinitionKey) {
		refusePersons("tạm dừng quy trình");
	}

	@Override
	public void checkDeleteProcessDefinitionById(String processDefinitionId) {
		refusePersons("xóa quy trình");
	}

	@Override
	public void checkDeleteProcessDefinitionByKey(String processDefinitionKey) {
		refusePersons("xóa quy trình");
	}

	@Override
	public void checkDeleteDeployment(String deploymentId) {
		refusePersons("xóa quy trình");
	}

	private void requireCandidate(TaskEntity task) {
		Authentication person = person();
		if (person == null) {
			return;
		}
		List<String> groups = (person.getGroupIds() != null) ? person.getGroupIds() : List.of();
		Set<String> candidates = task.getCandidates()
			.stream()
			.map((link) -> link.getGroupId())
			.filter((group) -> group != null)
			.collect(java.util.stream.Collectors.toSet());
		if (groups.stream().noneMatch(candidates::contains)) {
			throw new AuthorizationException("Người dùng " + person.getUserId() + " không thuộc nhóm thực hiện "
					+ task.getTaskDefinitionKey() + " " + candidates);
		}
	}

	private void refusePersons(String what) {
		Authentication person = person();
		if (person != null) {
			throw new AuthorizationException("Không được phép: " + what + " (" + person.getUserId() + ")");
		}
	}

	/**
	 * The person that acts now; null for the system and for delegate code inside a
	 * command.
	 */
	private Authentication person() {
		boolean ofAPerson = Context.getCommandContext().isAuthorizationCheckEnabled();
		Authentication authentication = Context.getCommandContext().getAuthentication();
		return (ofAPerson && authentication != null && authentication.getUserId() != null) ? authentication : null;
	}

}
