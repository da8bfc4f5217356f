package vn.daysaucongto.process.history;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.history.HistoricActivityInstance;
import vn.daysaucongto.audit.StepRun;

/** Puts together what is known of each step of a process. */
final class Steps {

	/** Elements that are done when somebody's message comes. */
	private static final Set<String> MESSAGES = Set.of("messageStartEvent", "boundaryMessage", "receiveTask",
			"intermediateMessageCatch");

	private final ModelFacts model;

	private final TaskActs acts;

	/** Due dates by the ids of tasks. */
	private final Map<String, Date> due;

	/** Names of the flows along which each visit was left, where they have one. */
	private final Map<String, List<String>> answers;

	Steps(ModelFacts model, TaskActs acts, Map<String, Date> due, List<TakenFlows.Taken> flows) {
		this.model = model;
		this.acts = acts;
		this.due = due;
		this.answers = flows.stream()
			.filter((taken) -> Objects.requireNonNullElse(taken.flow().getName(), "").length() > 0)
			.collect(Collectors.groupingBy((taken) -> taken.from().id(),
					Collectors.mapping((taken) -> taken.flow().getName(), Collectors.toList())));
	}

	/**
	 * The steps in the order of time.
	 * @param activities in the order in which they occurred
	 */
	List<StepRun> of(List<HistoricActivityInstance> activities) {
		return activities.stream()
			.sorted(Comparator.comparing(HistoricActivityInstance::getStartTime))
			.map(this::step)
			.toList();
	}

	private StepRun step(HistoricActivityInstance activity) {
		Visit visit = Visit.of(activity);
		String element = visit.element();
		StepRun.State state = visit.isDone() ? StepRun.State.DONE
				: visit.cancelled() ? StepRun.State.CANCELLED : StepRun.State.WAITING;
		boolean told = visit.isDone() && MESSAGES.contains(activity.getActivityType());
		return new StepRun(element, this.model.name(element), activity.getActivityType(), this.model.group(element),
				state, visit.startedAt(), instant(activity.getEndTime()), instant(this.due.get(activity.getTaskId())),
				this.acts.claimed(activity.getTaskId()), this.acts.completed(activity.getTaskId()),
				told ? this.model.sender(element) : null, this.answers.getOrDefault(visit.id(), List.of()),
				activity.getCalledProcessInstanceId());
	}

	private static Instant instant(Date date) {
		return (date != null) ? date.toInstant() : null;
	}

}
