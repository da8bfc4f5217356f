package vn.daysaucongto.torture;

import java.io.File;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/**
 * Walks the history of a process along the flows of its model: whatever began was led to
 * by one token of what ended before, and no token vanished.
 */
final class ModelPaths {

	private static final int CANCELED = 2;

	private final BpmnModelInstance model;

	/** What leads to an element: sources of its flows, links resolved. */
	private final Map<String, Set<String>> before;

	private final Map<String, FlowNode> nodes;

	private ModelPaths(BpmnModelInstance model) {
		this.model = model;
		this.nodes = model.getModelElementsByType(FlowNode.class)
			.stream()
			.collect(Collectors.toMap(FlowNode::getId, Function.identity()));
		this.before = model.getModelElementsByType(SequenceFlow.class)
			.stream()
			.collect(Collectors.groupingBy((flow) -> landing(flow.getTarget()),
					Collectors.mapping((flow) -> flow.getSource().getId(), Collectors.toSet())));
	}

	static ModelPaths of(String process) {
		return new ModelPaths(Bpmn.readModelFromFile(new File("processes/" + process + ".bpmn")));
	}

	/** The engine goes straight to what follows where a link lands. */
	private String landing(FlowNode target) {
		return link(target).filter((name) -> target instanceof IntermediateThrowEvent)
			.map((name) -> this.model.getModelElementsByType(IntermediateCatchEvent.class)
				.stream()
				.filter((landing) -> link(landing).filter(name::equals).isPresent())
				.flatMap((landing) -> landing.getOutgoing().stream())
				.map((flow) -> landing(flow.getTarget()))
				.findFirst()
				.orElseThrow())
			.orElse(target.getId());
	}

	private static Optional<String> link(FlowNode event) {
		return event.getChildElementsByType(LinkEventDefinition.class)
			.stream()
			.map(LinkEventDefinition::getName)
			.findFirst();
	}

	/**
	 * What the model does not explain.
	 * @param visits of one process instance, in the order in which they began
	 */
	List<String> unexplained(List<Visit> visits) {
		List<String> wrong = new ArrayList<>();
		List<Token> tokens = new ArrayList<>();
		Map<String, Integer> joined = new HashMap<>();
		// a token is there from the end of its visit on; ends are known beforehand
		visits.stream().filter(Visit::isDone).forEach((visit) -> tokens.addAll(leaving(visit, joined)));
		for (Visit visit : visits) {
			if (needsToken(visit) && !takes(visit, tokens)) {
				wrong.add(visit + " came from nowhere");
			}
			if (this.nodes.get(visit.element()) instanceof BoundaryEvent event
					&& visits.stream().noneMatch((other) -> other.element().equals(event.getAttachedTo().getId()))) {
				wrong.add(visit + " at nothing");
			}
		}
		// an interrupted case leaves tokens at steps that had not begun
		tokens.stream()
			.filter((token) -> !token.taken && visits.stream().noneMatch(this::interrupts))
			.forEach((token) -> wrong.add(token.from + " led nowhere"));
		return wrong;
	}

	private boolean interrupts(Visit visit) {
		return this.nodes.get(visit.element()) instanceof StartEvent event && event.isInterrupting()
				&& event.getParentElement() instanceof SubProcess scope && scope.triggeredByEvent();
	}

	private List<Token> leaving(Visit visit, Map<String, Integer> joined) {
		FlowNode node = this.nodes.get(visit.element());
		if (node == null || node instanceof EndEvent || node.getOutgoing().isEmpty()) {
			return List.of();
		}
		boolean parallel = node instanceof ParallelGateway;
		if (parallel && node.getIncoming().size() > 1
				&& joined.merge(visit.element(), 1, Integer::sum) % node.getIncoming().size() != 0) {
			return List.of();
		}
		List<Token> tokens = new ArrayList<>();
		for (int flow = 0; flow < (parallel ? node.getOutgoing().size() : 1); flow++) {
			tokens.add(new Token(visit));
		}
		return tokens;
	}

	private boolean needsToken(Visit visit) {
		FlowNode node = this.nodes.get(visit.element());
		if (node == null) {
			// the process itself, or what the model does not have
			return !this.model.getModelElementsByType(org.camunda.bpm.model.bpmn.instance.Process.class)
				.stream()
				.anyMatch((process) -> process.getId().equals(visit.element()));
		}
		return !(node instanceof StartEvent || node instanceof BoundaryEvent
				|| (node instanceof SubProcess scope && scope.triggeredByEvent()));
	}

	private boolean takes(Visit visit, List<Token> tokens) {
		Set<String> sources = this.before.getOrDefault(visit.element(), Set.of());
		for (Token token : tokens) {
			if (!token.taken && sources.contains(token.from.element()) && !token.from.ended().after(visit.began())) {
				token.taken = true;
				return true;
			}
		}
		return false;
	}

	/**
	 * One row of the engine's history.
	 *
	 * @param ended null while it is there
	 */
	record Visit(String process, String element, Timestamp began, Timestamp ended, int state) {

		private boolean isDone() {
			return this.ended != null && this.state != CANCELED;
		}

		@Override
		public String toString() {
			return this.process + ": " + this.element;
		}

	}

	private static final class Token {

		private final Visit from;

		private boolean taken;

		private Token(Visit from) {
			this.from = from;
		}

	}

}
