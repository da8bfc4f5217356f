package vn.daysaucongto.process.engine;

import java.lang.reflect.Field;
import java.util.List;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

import org.springframework.util.ReflectionUtils;

/**
 * Whoever may ask for tasks could run code with an expression in the question. The engine
 * refuses that by its settings, but does not look into alternatives ({@code orQueries}),
 * which it evaluates all the same.
 */
class NoExpressionsInQuestions extends CommandInterceptor {

	private static final Field EXTENSION = ReflectionUtils.findField(AbstractExecuteFilterCmd.class, "extendingQuery");

	static {
		ReflectionUtils.makeAccessible(EXTENSION);
	}

	@Override
	public <T> T execute(Command<T> command) {
		Object question = (command instanceof AbstractExecuteFilterCmd) ? ReflectionUtils.getField(EXTENSION, command)
				: command;
		if (question instanceof AbstractQuery<?, ?> query && asksWithExpressions(query)) {
			throw new BadUserRequestException("Câu hỏi không nhận biểu thức.");
		}
		return this.next.execute(command);
	}

	private static boolean asksWithExpressions(AbstractQuery<?, ?> query) {
		List<TaskQueryImpl> alternatives = (query instanceof TaskQueryImpl tasks) ? tasks.getQueries() : List.of();
		// the first of the alternatives is the question itself
		return !query.getExpressions().isEmpty()
				|| alternatives.stream().anyMatch((other) -> !other.getExpressions().isEmpty());
	}

}
