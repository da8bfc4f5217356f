package vn.daysaucongto.process.task;

import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Reads open tasks in one command: the engine's queries would ask nine times for what is
 * three rows. Asks nobody's rights: {@link OpenTask#isFor} does.
 */
@Component
class OpenTasks {

	private final ObjectProvider<ProcessEngine> engine;

	OpenTasks(ObjectProvider<ProcessEngine> engine) {
		this.engine = engine;
	}

	Optional<OpenTask> find(String id) {
		Command<Optional<OpenTask>> command = (
				context) -> Optional.ofNullable(context.getTaskManager().findTaskById(id)).map(OpenTasks::read);
		return commands().execute(command);
	}

	private CommandExecutor commands() {
		var settings = (ProcessEngineConfigurationImpl) this.engine.getObject().getProcessEngineConfiguration();
		return settings.getCommandExecutorTxRequired();
	}

	private static OpenTask read(TaskEntity task) {
		Set<String> groups = task.getCandidates()
			.stream()
			.map(IdentityLink::getGroupId)
			.filter((group) -> group != null)
			.collect(Collectors.toSet());
		return new OpenTask(task.getId(), task.getTaskDefinitionKey(), task.getName(),
				Optional.ofNullable(task.getDueDate()).map(Date::toInstant).orElse(null), task.getAssignee(), groups,
				task.getTenantId(), task.getExecution().getProcessBusinessKey());
	}

}
