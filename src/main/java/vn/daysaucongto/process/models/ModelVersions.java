package vn.daysaucongto.process.models;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.management.ProcessDefinitionStatistics;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import vn.daysaucongto.process.Process;

import org.springframework.stereotype.Component;

/** Versions of the procedure: who deployed them, and how many cases run on each. */
@Component
class ModelVersions {

	private static final int NEWEST = 20;

	private final ProcessEngine engine;

	ModelVersions(ProcessEngine engine) {
		this.engine = engine;
	}

	/**
	 * The newest, in five queries; process owners may count cases that they may not see.
	 */
	List<ModelsView.Version> newest() {
		ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl) this.engine
			.getProcessEngineConfiguration();
		return configuration.getCommandExecutorTxRequired().execute((context) -> {
			context.disableAuthorizationCheck();
			context.disableTenantCheck();
			return read();
		});
	}

	private List<ModelsView.Version> read() {
		List<ProcessDefinition> definitions = this.engine.getRepositoryService()
			.createProcessDefinitionQuery()
			.processDefinitionKey(Process.Definitions.DAY_SAU_CONG_TO)
			.orderByProcessDefinitionVersion()
			.desc()
			.listPage(0, NEWEST);
		Map<String, Deployment> deployments = new HashMap<>();
		this.engine.getRepositoryService()
			.createDeploymentQuery()
			.list()
			.forEach((deployment) -> deployments.put(deployment.getId(), deployment));
		Map<String, Integer> running = new HashMap<>();
		this.engine.getManagementService()
			.createProcessDefinitionStatisticsQuery()
			.list()
			.forEach((ProcessDefinitionStatistics count) -> running.put(count.getId(), count.getInstances()));
		Map<String, String> people = new HashMap<>();
		this.engine.getHistoryService()
			.createUserOperationLogQuery()
			.entityType(EntityTypes.DEPLOYMENT)
			.operationType(UserOperationLogEntry.OPERATION_TYPE_CREATE)
			.list()
			.forEach((entry) -> people.put(entry.getDeploymentId(), entry.getUserId()));
		return definitions.stream()
			.map((definition) -> version(definition, deployments.get(definition.getDeploymentId()),
					people.get(definition.getDeploymentId()), running.getOrDefault(definition.getId(), 0)))
			.toList();
	}

	private static ModelsView.Version version(ProcessDefinition definition, Deployment deployment, String by,
			int running) {
		return new ModelsView.Version(definition.getVersion(), deployment.getId(), deployment.getName(),
				ModelDeployer.APPLICATION.equals(deployment.getSource()), deployment.getDeploymentTime().toInstant(),
				by, running);
	}

}
