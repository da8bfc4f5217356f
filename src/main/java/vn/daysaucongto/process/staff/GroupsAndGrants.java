package vn.daysaucongto.process.staff;

import java.util.Arrays;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.TaskQuery;

import org.springframework.stereotype.Component;

/**
 * Groups, their grants and their Tasklist filters; made when missing, never taken back
 * from what an administrator changed.
 */
@Component
class GroupsAndGrants {

	private final IdentityService identity;

	private final AuthorizationService authorizations;

	private final FilterService filters;

	private final TaskService tasks;

	private final ReadyFilters readyFilters;

	GroupsAndGrants(IdentityService identity, AuthorizationService authorizations, FilterService filters,
			TaskService tasks, ReadyFilters readyFilters) {
		this.identity = identity;
		this.authorizations = authorizations;
		this.filters = filters;
		this.tasks = tasks;
		this.readyFilters = readyFilters;
	}

	@PostConstruct
	void ensure() {
		for (StaffGroup group : StaffGroup.values()) {
			if (ensureGroup(group.id(), group.label())) {
				worker(group);
			}
		}
		if (ensureGroup(StaffGroup.AUDITORS, "Kiểm tra, giám sát")) {
			auditor();
		}
		if (ensureGroup(StaffGroup.PROCESS_OWNERS, "Chủ quy trình")) {
			processOwner();
		}
		this.readyFilters.ensure();
	}

	private void worker(StaffGroup group) {
		grant(group.id(), Resources.APPLICATION, "tasklist", Permissions.ACCESS);
		grant(group.id(), Resources.PROCESS_DEFINITION, "*", Permissions.READ, ProcessDefinitionPermissions.READ_TASK,
				ProcessDefinitionPermissions.TASK_WORK);
		grant(group.id(), Resources.DEPLOYMENT, "*", Permissions.READ);
		Filter filter = queue(group);
		grant(group.id(), Resources.FILTER, filter.getId(), Permissions.READ);
	}

	private Filter queue(StaffGroup group) {
		TaskQuery query = this.tasks.createTaskQuery()
			.taskCandidateGroup(group.id())
			.includeAssignedTasks()
			.orderByDueDate()
			.asc();
		Filter filter = this.filters.newTaskFilter("Việc của nhóm " + group.label());
		filter.setQuery(query);
		filter.setProperties(Map.of("priority", group.ordinal(), "refresh", true, "description",
				"Công việc đang chờ nhóm " + group.label()));
		return this.filters.saveFilter(filter);
	}

	private void auditor() {
		String auditors = StaffGroup.AUDITORS;
		grant(auditors, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
		grant(auditors, Resources.PROCESS_DEFINITION, "*", Permissions.READ, Permissions.READ_INSTANCE,
				Permissions.READ_HISTORY, ProcessDefinitionPermissions.READ_TASK);
		grant(auditors, Resources.PROCESS_INSTANCE, "*", Permissions.READ);
		grant(auditors, Resources.TASK, "*", Permissions.READ);
		grant(auditors, Resources.DECISION_DEFINITION, "*", Permissions.READ, Permissions.READ_HISTORY);
		grant(auditors, Resources.DECISION_REQUIREMENTS_DEFINITION, "*", Permissions.READ);
		grant(auditors, Resources.DEPLOYMENT, "*", Permissions.READ);
	}

	private void processOwner() {
		String owners = StaffGroup.PROCESS_OWNERS;
		grant(owners, Resources.PROCESS_DEFINITION, "*", Permissions.READ);
		grant(owners, Resources.DECISION_DEFINITION, "*", Permissions.READ);
		grant(owners, Resources.DECISION_REQUIREMENTS_DEFINITION, "*", Permissions.READ);
		grant(owners, Resources.DEPLOYMENT, "*", Permissions.READ, Permissions.CREATE);
	}

	private boolean ensureGroup(String id, String label) {
		if (this.identity.createGroupQuery().groupId(id).count() > 0) {
			return false;
		}
		Group group = this.identity.newGroup(id);
		group.setName(label);
		group.setType("WORKFLOW");
		this.identity.saveGroup(group);
		return true;
	}

	private void grant(String group, Resource resource, String id, Permission... permissions) {
		Authorization grant = this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
		grant.setGroupId(group);
		grant.setResource(resource);
		grant.setResourceId(id);
		Arrays.stream(permissions).forEach(grant::addPermission);
		this.authorizations.saveAuthorization(grant);
	}

}
