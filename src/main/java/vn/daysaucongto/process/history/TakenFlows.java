package vn.daysaucongto.process.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * The sequence flows that were taken. The engine records the elements, not the flows
 * between them: a visit came along the flow whose source ended last before it began, in
 * the same scope; a parallel gateway that has joined was reached along all its flows.
 */
final class TakenFlows {

	private final Map<String, List<SequenceFlow>> into;

	private final List<Visit> visits;

	/** Visits whose one token went on. */
	private final Set<String> spent = new HashSet<>();

	private TakenFlows(BpmnModelInstance model, List<Visit> visits) {
		this.into = model.getModelElementsByType(SequenceFlow.class)
			.stream()
			.collect(Collectors.groupingBy((flow) -> flow.getTarget().getId()));
		this.visits = visits;
	}

	/**
	 * The flows between the visits.
	 * @param visits in the order in which they occurred, along each token's way
	 */
	static List<Taken> of(BpmnModelInstance model, List<Visit> visits) {
		TakenFlows flows = new TakenFlows(model, visits);
		return IntStream.range(0, visits.size()).boxed().flatMap((place) -> flows.into(place).stream()).toList();
	}

	private List<Taken> into(int place) {
		Visit visit = this.visits.get(place);
		List<Taken> possible = new ArrayList<>();
		this.into.getOrDefault(visit.element(), List.of())
			.forEach((flow) -> latest(flow, place).ifPresent((from) -> possible.add(new Taken(flow, from, visit))));
		if (visit.isDone()
				&& possible.stream().anyMatch((taken) -> taken.flow().getTarget() instanceof ParallelGateway)) {
			return possible;
		}
		Optional<Taken> taken = possible.stream().max(Comparator.comparing(Taken::from, byEnd()));
		taken.filter((one) -> !forks(one.flow().getSource())).ifPresent((one) -> this.spent.add(one.from().id()));
		return taken.stream().toList();
	}

	/** The last visit of the flow's source whose token may have come along. */
	private Optional<Visit> latest(SequenceFlow flow, int place) {
		return this.visits.subList(0, place)
			.stream()
			.filter((from) -> from.element().equals(flow.getSource().getId()))
			.filter((from) -> from.mayLeadTo(this.visits.get(place)))
			.max(byEnd());
	}

	/** Tokens that went on elsewhere come last; what ended at once, as it occurred. */
	private Comparator<Visit> byEnd() {
		return Comparator.<Visit, Boolean>comparing((from) -> !this.spent.contains(from.id()))
			.thenComparing(Visit::endedAt)
			.thenComparing(this.visits::indexOf);
	}

	/** Whether one visit sends tokens along several flows. */
	private static boolean forks(FlowNode node) {
		return node.getOutgoing().size() > 1 && !(node instanceof ExclusiveGateway);
	}

	/**
	 * A flow that a token took.
	 */
	record Taken(SequenceFlow flow, Visit from, Visit to) {
	}

}
