package vn.daysaucongto.process.engine;

import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DeploymentCache;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.commons.utils.cache.Cache;

/**
 * Loads the models of a deployment wholly or not at all. The engine keeps a definition
 * before it has read the ids of its job definitions: a database that fails in between
 * leaves one behind with which this node can't create a job until it ends.
 */
class WholeDeployments implements Deployer {

	private final List<Deployer> deployers;

	private final DeploymentCache cache;

	WholeDeployments(List<Deployer> deployers, DeploymentCache cache) {
		this.deployers = List.copyOf(deployers);
		this.cache = cache;
	}

	@Override
	public void deploy(DeploymentEntity deployment) {
		boolean whole = false;
		try {
			this.deployers.forEach((deployer) -> deployer.deploy(deployment));
			whole = true;
		}
		finally {
			if (!whole) {
				forget(deployment.getId());
			}
		}
	}

	private void forget(String deployment) {
		Cache<String, ProcessDefinitionEntity> known = this.cache.getProcessDefinitionCache();
		for (String id : Set.copyOf(known.keySet())) {
			ProcessDefinitionEntity definition = known.get(id);
			if (definition != null && deployment.equals(definition.getDeploymentId())) {
				this.cache.removeProcessDefinition(id);
			}
		}
	}

}
