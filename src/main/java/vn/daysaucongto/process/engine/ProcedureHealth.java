package vn.daysaucongto.process.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import vn.daysaucongto.process.Process;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Ready when the procedure is deployed and this node does its share of the engine's jobs.
 */
@Component("procedureHealthIndicator")
class ProcedureHealth implements HealthIndicator {

	private final ProcessEngine engine;

	ProcedureHealth(ProcessEngine engine) {
		this.engine = engine;
	}

	@Override
	public Health health() {
		boolean deployed = this.engine.getRepositoryService()
			.createProcessDefinitionQuery()
			.processDefinitionKey(Process.Definitions.DAY_SAU_CONG_TO)
			.latestVersion()
			.count() > 0;
		return (deployed && jobsRun()) ? Health.up().build() : Health.outOfService().build();
	}

	/** A node that is set to leave the jobs to others is ready without. */
	private boolean jobsRun() {
		ProcessEngineConfigurationImpl settings = (ProcessEngineConfigurationImpl) this.engine
			.getProcessEngineConfiguration();
		return !settings.isJobExecutorActivate() || settings.getJobExecutor().isActive();
	}

}
