package vn.daysaucongto.process.engine;

import java.lang.reflect.Field;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.FieldProblem;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.process.staff.StaffAccounts;
import vn.daysaucongto.process.task.TaskDesk;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;

/**
 * Tells a person why a task was not claimed, given back or completed. Tasklist and the
 * REST API show an exception's message as it is: here it becomes a sentence, never what a
 * database said, and what is not allowed a refusal (403).
 */
@Component
class TaskRefusals extends CommandInterceptor {

	private static final Set<Class<?>> WORK = Set.of(ClaimTaskCmd.class, AssignTaskCmd.class, CompleteTaskCmd.class,
			SubmitTaskFormCmd.class);

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private final ObjectProvider<TaskDesk> desk;

	private final ObjectProvider<StaffAccounts> staff;

	private final MessageSource messages;

	TaskRefusals(ObjectProvider<TaskDesk> desk, ObjectProvider<StaffAccounts> staff, MessageSource messages) {
		this.desk = desk;
		this.staff = staff;
		this.messages = messages;
	}

	@Override
	public <T> T execute(Command<T> command) {
		if (!WORK.contains(command.getClass())) {
			return this.next.execute(command);
		}
		try {
			return this.next.execute(command);
		}
		catch (RuntimeException ex) {
			Optional<Actor> actor = this.staff.getObject().acting();
			throw actor.isPresent() ? inWords(taskId(command), actor.get(), ex) : ex;
		}
	}

	private RuntimeException inWords(String taskId, Actor actor, RuntimeException failure) {
		Optional<String> reason = this.desk.getObject()
			.whyGone(taskId, actor)
			.map(this::text)
			.or(() -> causes(failure).map(this::ofOurs).flatMap(Optional::stream).findFirst());
		if (reason.isPresent()) {
			return refusal(reason.get(), failure);
		}
		if (causes(failure).anyMatch(TaskRefusals::isOvertaken)) {
			return refusal(text(new Refused("process.task.overtaken")), failure);
		}
		boolean told = failure instanceof AuthorizationException || failure instanceof NullValueException
				|| failure instanceof NotFoundException;
		return told ? failure : new ProcessEngineException(text(new Refused("process.task.failed")), failure);
	}

	private static AuthorizationException refusal(String text, RuntimeException cause) {
		AuthorizationException refusal = new AuthorizationException(text);
		refusal.initCause(cause);
		return refusal;
	}

	/** By somebody who acted at the same moment. */
	private static boolean isOvertaken(Throwable cause) {
		return cause instanceof OptimisticLockingException || cause instanceof DataIntegrityViolationException
				|| cause instanceof ConcurrencyFailureException;
	}

	private static Stream<Throwable> causes(Throwable failure) {
		return Stream.iterate(failure, (cause) -> cause != null, Throwable::getCause);
	}

	private Optional<String> ofOurs(Throwable cause) {
		if (cause instanceof Refused refused) {
			return Optional.of(text(refused));
		}
		if (cause instanceof TaskAlreadyClaimedException claimed) {
			return Optional.of(text(new Refused("process.task.claimedByOther", claimed.getTaskAssignee())));
		}
		if (cause instanceof InvalidInput invalid) {
			FieldProblem first = invalid.problems().get(0);
			return Optional.of(this.messages.getMessage(first.code(), first.args().toArray(), VIETNAMESE));
		}
		return Optional.empty();
	}

	private String text(Refused refused) {
		return this.messages.getMessage(refused.code(), refused.args().toArray(), VIETNAMESE);
	}

	private static String taskId(Command<?> command) {
		Field field = ReflectionUtils.findField(command.getClass(), "taskId");
		ReflectionUtils.makeAccessible(field);
		return (String) ReflectionUtils.getField(field, command);
	}

}
