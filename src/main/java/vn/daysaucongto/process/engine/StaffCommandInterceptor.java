package vn.daysaucongto.process.engine;

import java.lang.reflect.Field;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteGroupIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.AddGroupIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.AddUserIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskPriorityCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskOwnerCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.util.ReflectionUtils;

/**
 * Commands that persons may not give at all: free text and files would put personal data
 * into the engine's tables, errors, escalations and variables would go round the forms,
 * and nobody hands a task to somebody else. A task is completed with nothing but its id;
 * what was decided stands in the checked draft.
 */
class StaffCommandInterceptor extends CommandInterceptor {

	private static final Set<Class<?>> REFUSED = Set.of(AddCommentCmd.class, CreateAttachmentCmd.class,
			HandleTaskBpmnErrorCmd.class, HandleTaskEscalationCmd.class, ResolveTaskCmd.class, SaveTaskCmd.class,
			DelegateTaskCmd.class, SetTaskOwnerCmd.class, SetTaskPriorityCmd.class, AddUserIdentityLinkCmd.class,
			AddGroupIdentityLinkCmd.class, DeleteUserIdentityLinkCmd.class, DeleteGroupIdentityLinkCmd.class);

	private static final Field COMPLETE_VARIABLES = field(CompleteTaskCmd.class, "variables");

	private static final Field SUBMIT_PROPERTIES = field(SubmitTaskFormCmd.class, "properties");

	private final IdentityService identity;

	StaffCommandInterceptor(IdentityService identity) {
		this.identity = identity;
	}

	@Override
	public <T> T execute(Command<T> command) {
		if (this.identity.getCurrentAuthentication() != null) {
			if (REFUSED.contains(command.getClass()) || carriesVariables(command) || isForAnother(command)) {
				throw new AuthorizationException("Không được phép: " + command.getClass().getSimpleName());
			}
		}
		return this.next.execute(command);
	}

	/** The assignee is who will complete the task with a draft of his own. */
	private boolean isForAnother(Command<?> command) {
		if (!(command instanceof ClaimTaskCmd || command instanceof AssignTaskCmd)) {
			return false;
		}
		Object user = ReflectionUtils.getField(field(command.getClass(), "userId"), command);
		return user != null && !user.equals(this.identity.getCurrentAuthentication().getUserId());
	}

	private static boolean carriesVariables(Command<?> command) {
		Object variables = null;
		if (command instanceof CompleteTaskCmd) {
			variables = ReflectionUtils.getField(COMPLETE_VARIABLES, command);
		}
		else if (command instanceof SubmitTaskFormCmd) {
			variables = ReflectionUtils.getField(SUBMIT_PROPERTIES, command);
		}
		return variables instanceof Map<?, ?> map && !map.isEmpty();
	}

	private static Field field(Class<?> command, String name) {
		Field field = ReflectionUtils.findField(command, name);
		ReflectionUtils.makeAccessible(field);
		return field;
	}

}
