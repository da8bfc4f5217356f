package vn.daysaucongto.process.staff;

import java.util.Map;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The Tasklist filters that everybody shares, because each asks about the person who
 * looks: mine, due today, late. Made once in the life of a database; what an
 * administrator does with them afterwards stays.
 */
@Component
class ReadyFilters {

	/** A property of the engine's database: these filters have been made. */
	private static final String MADE = "day-sau-cong-to.ready-filters";

	/** After the queues of the groups. */
	private static final int PRIORITY = 100;

	private final FilterService filters;

	private final TaskService tasks;

	private final AuthorizationService authorizations;

	private final ManagementService management;

	private final TransactionTemplate transaction;

	ReadyFilters(FilterService filters, TaskService tasks, AuthorizationService authorizations,
			ManagementService management, TransactionTemplate transaction) {
		this.filters = filters;
		this.tasks = tasks;
		this.authorizations = authorizations;
		this.management = management;
		this.transaction = transaction;
	}

	void ensure() {
		if (!this.management.getProperties().containsKey(MADE)) {
			this.transaction.executeWithoutResult((all) -> make());
		}
	}

	private void make() {
		this.management.setProperty(MADE, "1");
		share("Việc của tôi", "Công việc tôi đã nhận", PRIORITY,
				this.tasks.createTaskQuery().taskAssigneeExpression(FilterExpressions.ME));
		share("Đến hạn hôm nay", "Công việc của nhóm tôi có hạn trong ngày hôm nay", PRIORITY + 1,
				ofMyGroups().dueAfterExpression(FilterExpressions.TODAY_BEGINS)
					.dueBeforeExpression(FilterExpressions.TODAY_ENDS));
		share("Quá hạn", "Công việc của nhóm tôi đã quá hạn", PRIORITY + 2,
				ofMyGroups().dueBeforeExpression(FilterExpressions.NOW));
	}

	private TaskQuery ofMyGroups() {
		return this.tasks.createTaskQuery()
			.taskCandidateGroupInExpression(FilterExpressions.MY_GROUPS)
			.includeAssignedTasks();
	}

	private void share(String name, String description, int priority, TaskQuery query) {
		Filter filter = this.filters.newTaskFilter(name);
		filter.setQuery(query.orderByDueDate().asc());
		filter.setProperties(Map.of("priority", priority, "refresh", true, "description", description));
		Authorization everybody = this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
		everybody.setResource(Resources.FILTER);
		everybody.setResourceId(this.filters.saveFilter(filter).getId());
		everybody.addPermission(Permissions.READ);
		this.authorizations.saveAuthorization(everybody);
	}

}
