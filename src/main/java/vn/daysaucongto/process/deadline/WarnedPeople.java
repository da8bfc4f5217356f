package vn.daysaucongto.process.deadline;

import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import vn.daysaucongto.process.staff.StaffGroup;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Who is warned, of those whose account has an e-mail address: whoever claimed the task,
 * else its group in the unit; the unit's leaders when it is late.
 */
@Component
class WarnedPeople {

	private final IdentityService identity;

	private final TaskService tasks;

	WarnedPeople(IdentityService identity, TaskService tasks) {
		this.identity = identity;
		this.tasks = tasks;
	}

	List<User> of(Warning warning) {
		return people(warning.task(), warning.level()).filter((user) -> StringUtils.hasText(user.getEmail())).toList();
	}

	private Stream<User> people(Task task, WarningLevel level) {
		if (level == WarningLevel.LATE) {
			return members(StaffGroup.LEADERS.id(), task.getTenantId());
		}
		if (task.getAssignee() != null) {
			return this.identity.createUserQuery().userId(task.getAssignee()).list().stream();
		}
		return this.tasks.getIdentityLinksForTask(task.getId())
			.stream()
			.map(IdentityLink::getGroupId)
			.flatMap((group) -> members(group, task.getTenantId()));
	}

	private Stream<User> members(String group, String unit) {
		return this.identity.createUserQuery().memberOfGroup(group).memberOfTenant(unit).list().stream();
	}

}
