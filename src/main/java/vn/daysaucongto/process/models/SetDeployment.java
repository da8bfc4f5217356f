package vn.daysaucongto.process.models;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;

/**
 * A deployment as any door asks for it. What was sent is put in its place in the current
 * set, the whole set passes the gate, and is deployed as one.
 */
class SetDeployment extends DeploymentBuilderImpl {

	private final transient ModelGate gate;

	/**
	 * The packaged models are a whole set themselves, and need not name a newer one's.
	 */
	private final boolean packaged;

	SetDeployment(RepositoryServiceImpl repository, ModelGate gate, boolean packaged) {
		super(repository);
		this.gate = gate;
		this.packaged = packaged;
	}

	@Override
	public Deployment deploy() {
		return deployWithResult();
	}

	@Override
	public DeploymentWithDefinitions deployWithResult() {
		return this.repositoryService.getCommandExecutor().execute((context) -> {
			context.getProcessEngineConfiguration().getCommandCheckers().forEach(CommandChecker::checkCreateDeployment);
			if (this.deployment.getTenantId() != null) {
				throw this.gate.refuse(this.deployment.getTenantId(), "tenant");
			}
			if (copies()) {
				throw this.gate.refuse(this.deployment.getName(), "copied");
			}
			// two at once would each lack the other's file
			context.getPropertyManager().acquireExclusiveLock();
			this.gate.pass(set(context));
			return super.deployWithResult();
		});
	}

	/** The engine would add files of other deployments after the gate. */
	private boolean copies() {
		return !getDeployments().isEmpty() || !getDeploymentResourcesById().isEmpty()
				|| !getDeploymentResourcesByName().isEmpty();
	}

	private ModelSet set(CommandContext context) {
		DeployedSets sets = new DeployedSets(context);
		Map<String, byte[]> sent = sent();
		if (this.packaged) {
			return ModelSet.EMPTY.with(sent);
		}
		ModelSet current = sets.current().map(DeployedSets.Deployed::set).orElse(ModelSet.EMPTY);
		ModelSet whole = current.with(sent);
		boolean same = whole.differences(current).isEmpty();
		sets.current().filter((deployed) -> same && this.isDuplicateFilterEnabled).ifPresentOrElse((deployed) -> {
			// the engine looks for duplicates among deployments of the same name
			name(deployed.name()).source(deployed.source());
			this.deployChangedOnly = false;
		}, () -> this.isDuplicateFilterEnabled = false);
		whole.files().forEach((name, content) -> {
			if (!this.deployment.getResources().containsKey(name)) {
				addBytes(name, content);
			}
		});
		return whole;
	}

	/** Moves what was sent to where it belongs. */
	private Map<String, byte[]> sent() {
		Map<String, byte[]> sent = new HashMap<>();
		List.copyOf(getDeployment().getResources().values()).forEach((resource) -> {
			String place = ModelSet.place(resource.getName());
			sent.put(place, ((ResourceEntity) resource).getBytes());
			if (!place.equals(resource.getName())) {
				this.deployment.getResources().remove(resource.getName());
				addBytes(place, ((ResourceEntity) resource).getBytes());
			}
		});
		return sent;
	}

}
