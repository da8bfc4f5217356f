package vn.daysaucongto.process.history;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.MessageFlow;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import vn.daysaucongto.process.staff.StaffGroup;

/** What a model tells about its elements. */
final class ModelFacts {

	private final BpmnModelInstance model;

	/** Who is outside, by the element that their message goes to. */
	private final Map<String, String> senders;

	ModelFacts(BpmnModelInstance model) {
		this.model = model;
		this.senders = model.getModelElementsByType(MessageFlow.class)
			.stream()
			.filter((flow) -> flow.getSource() instanceof Participant)
			.collect(Collectors.toMap((flow) -> flow.getTarget().getId(),
					(flow) -> ((Participant) flow.getSource()).getName(), (one, same) -> one));
	}

	/** In words, or null: gateways that only join have none. */
	String name(String elementId) {
		return (this.model.getModelElementById(elementId) instanceof FlowElement element && element.getName() != null
				&& !element.getName().isBlank()) ? element.getName().replaceAll("\\s+", " ") : null;
	}

	/** Label of the group that does it, or null. */
	String group(String elementId) {
		if (!(this.model.getModelElementById(elementId) instanceof UserTask task)
				|| task.getCamundaCandidateGroups() == null) {
			return null;
		}
		Set<String> ids = Set.copyOf(task.getCamundaCandidateGroupsList());
		return Arrays.stream(StaffGroup.values())
			.filter((group) -> ids.contains(group.id()))
			.map(StaffGroup::label)
			.collect(Collectors.joining(", "));
	}

	/** Whose message it takes, or null. */
	String sender(String elementId) {
		String at = (this.model.getModelElementById(elementId) instanceof BoundaryEvent event)
				? event.getAttachedTo().getId() : elementId;
		return this.senders.get(at);
	}

}
