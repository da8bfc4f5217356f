package vn.daysaucongto.portal.customer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import vn.daysaucongto.audit.CaseProgress.DoneStep;
import vn.daysaucongto.audit.CaseProgress.Progress;
import vn.daysaucongto.audit.CaseProgress.WaitingStep;
import vn.daysaucongto.request.RequestView;

/**
 * The 13 published steps of one case, as its customer sees them.
 *
 * @param steps B1 to B13
 */
public record Timeline(List<Step> steps) {

	/** Numbers of the steps that stand for the two ways of confirming. */
	private static final int ON_SITE = 9;

	private static final int TOLD = 10;

	private static final int REMOTE = 11;

	private static final int CONSTRUCTION = 8;

	private static final int CONTRACT = 7;

	/** A refund alone does not go on: the case is on its way to its end. */
	private static final Set<String> REFUND = Set.of("ApproveRefund", "PayRefund");

	static Timeline of(RequestView request, Progress progress) {
		int current = isEnding(request, progress) ? 0 : current(progress.waiting());
		List<Step> steps = new ArrayList<>();
		for (PublishedStep published : PublishedStep.all()) {
			Instant at = (published.number() == 1) ? request.submittedAt() : lastDone(published.marks(), progress);
			steps.add(new Step(published.number(), published.yours(), state(published.number(), at, current), at));
		}
		return new Timeline(withTheWayOfConfirming(steps, request));
	}

	private static boolean isEnding(RequestView request, Progress progress) {
		boolean onlyRefund = !progress.waiting().isEmpty()
				&& progress.waiting().stream().allMatch((step) -> REFUND.contains(step.stepId()));
		return request.isOver() || (onlyRefund && request.confirmedAt() == null);
	}

	/**
	 * State of a step.
	 * @param current number of the step that waits, 0 when the case goes no further
	 */
	private static State state(int number, Instant at, int current) {
		if (current == 0) {
			return (at != null) ? State.DONE : State.SKIPPED;
		}
		if (number == current) {
			return State.CURRENT;
		}
		if (number < current || number == 1) {
			return (at != null) ? State.DONE : State.SKIPPED;
		}
		// a contract that is amended after the work was done goes back, the work does not
		boolean built = number == CONSTRUCTION && current == CONTRACT && at != null;
		return built ? State.DONE : State.UPCOMING;
	}

	/**
	 * The customer confirmed on site (B9) or from afar (B10, B11); only the recorded act
	 * says so, since both places listen for the same confirmation.
	 */
	private static List<Step> withTheWayOfConfirming(List<Step> steps, RequestView request) {
		if (request.confirmedAt() == null) {
			return steps;
		}
		Step told = steps.get(TOLD - 1);
		boolean remote = told.state() == State.DONE && !told.at().isAfter(request.confirmedAt());
		List<Step> result = new ArrayList<>(steps);
		result.set((remote ? REMOTE : ON_SITE) - 1,
				steps.get((remote ? REMOTE : ON_SITE) - 1).as(State.DONE, request.confirmedAt()));
		int other = remote ? ON_SITE : REMOTE;
		result.set(other - 1, steps.get(other - 1).as(State.SKIPPED, null));
		return result;
	}

	/** The earliest step that waits for something; 2 while the case is just starting. */
	private static int current(List<WaitingStep> waiting) {
		Set<String> ids = waiting.stream().map(WaitingStep::stepId).collect(Collectors.toUnmodifiableSet());
		return PublishedStep.all()
			.stream()
			.filter((step) -> step.activities().stream().anyMatch(ids::contains))
			.mapToInt(PublishedStep::number)
			.findFirst()
			.orElse(ids.isEmpty() ? 2 : 13);
	}

	private static Instant lastDone(Set<String> marks, Progress progress) {
		return progress.done()
			.stream()
			.filter((done) -> marks.contains(done.stepId()))
			.map(DoneStep::at)
			.reduce((first, second) -> second)
			.orElse(null);
	}

	public enum State {

		DONE, CURRENT, UPCOMING, SKIPPED

	}

	/**
	 * One published step.
	 *
	 * @param yours whether the customer acts
	 * @param at when it was last done, or null
	 */
	public record Step(int number, boolean yours, State state, Instant at) {

		Step as(State other, Instant when) {
			return new Step(this.number, this.yours, other, when);
		}

	}

}
