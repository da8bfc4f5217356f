package vn.daysaucongto.audit;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What happened in one process.
 *
 * @param model BPMN of the very version that it runs on
 * @param takenFlows ids of the sequence flows that were taken
 * @param pending ids of the elements that the engine has yet to begin or finish by itself
 * @param steps in the order of time
 */
public record RunHistory(ProcessRun process, String model, Set<String> takenFlows, Set<String> pending,
		List<StepRun> steps, List<DecisionTaken> decisions, List<Incident> incidents) {

	/**
	 * A decision table that was asked.
	 *
	 * @param key id of the decision
	 * @param elementId of the task that asked, or null
	 */
	public record DecisionTaken(String key, String name, String elementId, Instant at, List<Value> inputs,
			List<Value> outputs) {
	}

	/**
	 * What a decision read or answered.
	 *
	 * @param name as in the table
	 */
	public record Value(String name, String value) {
	}

	/**
	 * Something that failed until no try was left.
	 *
	 * @param message as the engine recorded it
	 * @param resolvedAt null while it is open
	 */
	public record Incident(String elementId, String elementName, String message, Instant at, Instant resolvedAt) {
	}

}
