package vn.daysaucongto.process.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import vn.daysaucongto.audit.StepRun;
import vn.daysaucongto.process.staff.StaffAccounts;

/** Who took and who completed the tasks of a process, from the log of operations. */
final class TaskActs {

	private static final Set<String> TAKING = Set.of(UserOperationLogEntry.OPERATION_TYPE_CLAIM,
			UserOperationLogEntry.OPERATION_TYPE_ASSIGN);

	private final Map<String, StepRun.Act> claimed = new HashMap<>();

	private final Map<String, StepRun.Act> completed = new HashMap<>();

	private TaskActs() {
	}

	static TaskActs of(String processId, HistoryService history, StaffAccounts staff, int most) {
		List<UserOperationLogEntry> log = history.createUserOperationLogQuery()
			.processInstanceId(processId)
			.entityType(EntityTypes.TASK)
			.orderByTimestamp()
			.asc()
			.listPage(0, most);
		Map<String, String> names = staff
			.names(log.stream().map(UserOperationLogEntry::getUserId).collect(Collectors.toSet()));
		TaskActs acts = new TaskActs();
		log.forEach((entry) -> acts.add(entry, names));
		return acts;
	}

	private void add(UserOperationLogEntry entry, Map<String, String> names) {
		String login = entry.getUserId();
		StepRun.Act act = new StepRun.Act(login, names.getOrDefault(login, login), entry.getTimestamp().toInstant());
		if (UserOperationLogEntry.OPERATION_TYPE_COMPLETE.equals(entry.getOperationType())) {
			this.completed.put(entry.getTaskId(), act);
		}
		else if (TAKING.contains(entry.getOperationType()) && "assignee".equals(entry.getProperty())) {
			boolean givenBack = entry.getNewValue() == null;
			this.claimed.compute(entry.getTaskId(), (task, before) -> givenBack ? null : act);
		}
	}

	StepRun.Act claimed(String taskId) {
		return this.claimed.get(taskId);
	}

	StepRun.Act completed(String taskId) {
		return this.completed.get(taskId);
	}

}
