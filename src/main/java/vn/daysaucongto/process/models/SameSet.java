package vn.daysaucongto.process.models;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;

import org.springframework.stereotype.Component;

/**
 * Finds what belongs to the set that a case began with: a case that runs finishes as it
 * began, whatever was deployed meanwhile. A deployed set never changes, so answers are
 * kept.
 */
@Component
public class SameSet {

	private final RepositoryService repository;

	private final Map<Place, String> known = new ConcurrentHashMap<>();

	SameSet(RepositoryService repository) {
		this.repository = repository;
	}

	/** Id of the process with that key in the set of this process definition. */
	public String process(String definitionId, String key) {
		return find(definitionId, key,
				(deployment) -> Optional
					.ofNullable(this.repository.createProcessDefinitionQuery()
						.deploymentId(deployment)
						.processDefinitionKey(key)
						.singleResult())
					.map(ProcessDefinition::getId));
	}

	/** Id of the decision with that key in the set of this process definition. */
	public String decision(String definitionId, String key) {
		return find(definitionId, key,
				(deployment) -> Optional
					.ofNullable(this.repository.createDecisionDefinitionQuery()
						.deploymentId(deployment)
						.decisionDefinitionKey(key)
						.singleResult())
					.map(DecisionDefinition::getId));
	}

	private String find(String definitionId, String key, Function<String, Optional<String>> query) {
		return this.known.computeIfAbsent(new Place(definitionId, key),
				(place) -> query.apply(this.repository.getProcessDefinition(definitionId).getDeploymentId())
					.orElseThrow(() -> new IllegalStateException("The set of " + definitionId + " has no " + key)));
	}

	private record Place(String definitionId, String key) {
	}

}
