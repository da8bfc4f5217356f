package vn.daysaucongto.process.engine;

import java.lang.reflect.Field;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
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
 * into the engine's tables, errors, escalations and variables would go round the forms. A
 * task is completed with nothing but its id; what was decided stands in the checked
 * draft.
 */
class StaffCommandInterceptor extends CommandInterceptor {

	private static final Set<Class<?>> REFUSED = Set.of(AddCommentCmd.class, CreateAttachmentCmd.class,
			HandleTaskBpmnErrorCmd.class, HandleTaskEscalationCmd.class, ResolveTaskCmd.class);

	private static final Field COMPLETE_VARIABLES = field(CompleteTaskCmd.class, "variables");

	private static final Field CLAIM_USER = field(ClaimTaskCmd.class, "userId");

	private static final Field SUBMIT_PROPERTIES = field(SubmitTaskFormCmd.class, "properties");

	private final IdentityService identity;

	StaffCommandInterceptor(IdentityService identity) {
		this.identity = identity;
	}

	@Override
	public <T> T execute(Command<T> command) {
		if (this.identity.getCurrentAuthentication() != null) {
			if (REFUSED.contains(command.getClass()) || carriesVariables(command) || claimsForAnother(command)) {
				throw new AuthorizationException("Không được phép: " + command.getClass().getSimpleName());
			}
		}
		return this.next.execute(command);
	}

	/** A claim says who will complete the task with a draft of his own. */
	private boolean claimsForAnother(Command<?> command) {
		return command instanceof ClaimTaskCmd && !this.identity.getCurrentAuthentication()
			.getUserId()
			.equals(ReflectionUtils.getField(CLAIM_USER, command));
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
