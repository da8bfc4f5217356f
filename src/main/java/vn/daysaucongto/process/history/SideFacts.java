package vn.daysaucongto.process.history;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.engine.history.HistoricIncident;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import vn.daysaucongto.audit.ProcessRun;
import vn.daysaucongto.audit.RunHistory;

import org.springframework.stereotype.Component;

/** What belongs to the history of a process beside its steps. */
@Component
class SideFacts {

	private final HistoryService history;

	private final RuntimeService runtime;

	SideFacts(HistoryService history, RuntimeService runtime) {
		this.history = history;
		this.runtime = runtime;
	}

	List<RunHistory.DecisionTaken> decisions(String processId) {
		return this.history.createHistoricDecisionInstanceQuery()
			.processInstanceId(processId)
			.includeInputs()
			.includeOutputs()
			.orderByEvaluationTime()
			.asc()
			.listPage(0, EngineCaseHistory.MOST)
			.stream()
			.map(SideFacts::decision)
			.toList();
	}

	private static RunHistory.DecisionTaken decision(HistoricDecisionInstance decision) {
		List<RunHistory.Value> inputs = decision.getInputs()
			.stream()
			.map((input) -> value(input.getClauseName(), input.getClauseId(), input.getValue()))
			.toList();
		List<RunHistory.Value> outputs = decision.getOutputs()
			.stream()
			.map((output) -> value(output.getClauseName(), output.getVariableName(), output.getValue()))
			.toList();
		return new RunHistory.DecisionTaken(decision.getDecisionDefinitionKey(), decision.getDecisionDefinitionName(),
				decision.getActivityId(), decision.getEvaluationTime().toInstant(), inputs, outputs);
	}

	private static RunHistory.Value value(String label, String name, Object value) {
		return new RunHistory.Value((label != null) ? label : name, String.valueOf(value));
	}

	List<RunHistory.Incident> incidents(String processId, ModelFacts model) {
		return this.history.createHistoricIncidentQuery()
			.processInstanceId(processId)
			.orderByCreateTime()
			.asc()
			.listPage(0, EngineCaseHistory.MOST)
			.stream()
			.map((incident) -> incident(incident, model))
			.toList();
	}

	private static RunHistory.Incident incident(HistoricIncident incident, ModelFacts model) {
		String element = (incident.getFailedActivityId() != null) ? incident.getFailedActivityId()
				: incident.getActivityId();
		return new RunHistory.Incident(element, model.name(element), incident.getIncidentMessage(),
				incident.getCreateTime().toInstant(),
				(incident.getEndTime() != null) ? incident.getEndTime().toInstant() : null);
	}

	/** Where the engine itself is to go on: such a step is not in the history yet. */
	Set<String> pending(ProcessRun process) {
		ActivityInstance now = (process.state() == ProcessRun.State.RUNNING)
				? this.runtime.getActivityInstance(process.id()) : null;
		return (now != null) ? transitions(now).map(TransitionInstance::getActivityId).collect(Collectors.toSet())
				: Set.of();
	}

	private static Stream<TransitionInstance> transitions(ActivityInstance scope) {
		return Stream.concat(Stream.of(scope.getChildTransitionInstances()),
				Stream.of(scope.getChildActivityInstances()).flatMap(SideFacts::transitions));
	}

}
