package vn.daysaucongto.process.models;

import java.util.Optional;
import java.util.TreeMap;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import vn.daysaucongto.process.Process;

/** The sets that are deployed, read inside one of the engine's commands. */
class DeployedSets {

	private final CommandContext context;

	DeployedSets(CommandContext context) {
		this.context = context;
	}

	/** That of the newest version of the procedure: new cases begin with it. */
	Optional<Deployed> current() {
		ProcessDefinitionEntity newest = this.context.getProcessDefinitionManager()
			.findLatestProcessDefinitionByKeyAndTenantId(Process.Definitions.DAY_SAU_CONG_TO, null);
		return Optional.ofNullable(newest).map((definition) -> deployed(definition.getDeploymentId()));
	}

	private Deployed deployed(String id) {
		DeploymentEntity deployment = this.context.getDeploymentManager().findDeploymentById(id);
		return new Deployed(id, deployment.getName(), deployment.getSource(), set(id).orElseThrow());
	}

	/** What one deployment holds; empty when there is no such deployment. */
	Optional<ModelSet> set(String id) {
		TreeMap<String, byte[]> files = new TreeMap<>();
		for (ResourceEntity resource : this.context.getResourceManager().findResourcesByDeploymentId(id)) {
			files.put(resource.getName(), resource.getBytes());
		}
		return files.isEmpty() ? Optional.empty() : Optional.of(new ModelSet(files));
	}

	/**
	 * A deployed set.
	 */
	record Deployed(String id, String name, String source, ModelSet set) {
	}

}
