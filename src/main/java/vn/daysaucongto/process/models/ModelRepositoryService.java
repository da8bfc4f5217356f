package vn.daysaucongto.process.models;

import java.util.Optional;

import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/** The engine's door for models: every deployment is a {@link SetDeployment}. */
class ModelRepositoryService extends RepositoryServiceImpl {

	private final ModelGate gate;

	ModelRepositoryService(ModelGate gate) {
		this.gate = gate;
	}

	@Override
	public DeploymentBuilder createDeployment() {
		return new SetDeployment(this, this.gate, false);
	}

	/** A deployment of the packaged models, whole as they are. */
	DeploymentBuilder createPackagedDeployment() {
		return new SetDeployment(this, this.gate, true);
	}

	/** The set that new cases begin with; empty before the first deployment. */
	Optional<DeployedSets.Deployed> current() {
		return this.commandExecutor.execute((context) -> new DeployedSets(context).current());
	}

	/** A deployed set; empty when there is no such deployment. */
	Optional<ModelSet> set(String deployment) {
		return this.commandExecutor.execute((context) -> new DeployedSets(context).set(deployment));
	}

}
