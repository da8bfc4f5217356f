package vn.daysaucongto.process.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Which flows were taken, told from the elements that were. */
class TakenFlowsTests {

	private static final Instant START = Instant.parse("2026-11-18T02:00:00Z");

	private final List<Visit> visits = new ArrayList<>();

	@Test
	void theAnswerThatWasGivenNotTheOther() {
		BpmnModelInstance model = Bpmn.createProcess()
			.startEvent("start")
			.sequenceFlowId("begin")
			.exclusiveGateway("question")
			.sequenceFlowId("yes")
			.userTask("work")
			.sequenceFlowId("done")
			.endEvent("end")
			.moveToNode("question")
			.sequenceFlowId("no")
			.connectTo("end")
			.done();
		passes("start", 0, 0);
		passes("question", 0, 0);
		passes("end", 0, 0);
		assertThat(taken(model)).containsExactlyInAnyOrder("begin", "no");
	}

	@Test
	void whereTheTokenCameFromLastInALoop() {
		BpmnModelInstance model = Bpmn.createProcess()
			.startEvent("start")
			.sequenceFlowId("begin")
			.userTask("work")
			.sequenceFlowId("check")
			.exclusiveGateway("good")
			.sequenceFlowId("yes")
			.endEvent("end")
			.moveToNode("good")
			.sequenceFlowId("again")
			.connectTo("work")
			.done();
		passes("start", 0, 0);
		passes("work", 0, 5);
		passes("good", 5, 5);
		waits("work", 5);
		assertThat(taken(model)).containsExactlyInAnyOrder("begin", "check", "again");
	}

	@Test
	void inOneMomentTheOrderOfOccurrenceDecides() {
		BpmnModelInstance model = Bpmn.createProcess()
			.startEvent("start")
			.sequenceFlowId("begin")
			.exclusiveGateway("first")
			.sequenceFlowId("long")
			.serviceTask("second")
			.sequenceFlowId("joined")
			.endEvent("end")
			.moveToNode("first")
			.sequenceFlowId("short")
			.connectTo("end")
			.done();
		passes("start", 0, 0);
		passes("first", 0, 0);
		passes("second", 0, 0);
		passes("end", 0, 0);
		assertThat(taken(model)).containsExactlyInAnyOrder("begin", "long", "joined");
	}

	@Test
	void bothBranchesAndAllFlowsOfTheGatewayThatJoined() {
		passes("start", 0, 0);
		passes("fork", 0, 0);
		passes("left", 0, 3);
		passes("right", 0, 7);
		passes("join", 3, 7);
		passes("join", 7, 7);
		passes("end", 7, 7);
		assertThat(taken(parallel())).containsExactlyInAnyOrder("begin", "toLeft", "fromLeft", "toRight", "fromRight",
				"finish");
	}

	@Test
	void onlyTheBranchThatHasArrivedWhileTheOtherIsAwaited() {
		passes("start", 0, 0);
		passes("fork", 0, 0);
		passes("left", 0, 3);
		waits("right", 0);
		waits("join", 3);
		assertThat(taken(parallel())).containsExactlyInAnyOrder("begin", "toLeft", "fromLeft", "toRight");
	}

	private static BpmnModelInstance parallel() {
		return Bpmn.createProcess()
			.startEvent("start")
			.sequenceFlowId("begin")
			.parallelGateway("fork")
			.sequenceFlowId("toLeft")
			.userTask("left")
			.sequenceFlowId("fromLeft")
			.parallelGateway("join")
			.sequenceFlowId("finish")
			.endEvent("end")
			.moveToNode("fork")
			.sequenceFlowId("toRight")
			.userTask("right")
			.sequenceFlowId("fromRight")
			.connectTo("join")
			.done();
	}

	@Test
	void aTaskThatAnEventEndedIsLeftAlongTheEvent() {
		BpmnModelInstance model = Bpmn.createProcess()
			.startEvent("start")
			.sequenceFlowId("begin")
			.userTask("pay")
			.sequenceFlowId("paid")
			.endEvent("end")
			.moveToActivity("pay")
			.boundaryEvent("late")
			.sequenceFlowId("lapsed")
			.connectTo("end")
			.done();
		passes("start", 0, 0);
		this.visits.add(new Visit("pay1", "pay", "process", at(0), at(9), true));
		passes("late", 9, 9);
		passes("end", 9, 9);
		assertThat(taken(model)).containsExactlyInAnyOrder("begin", "lapsed");
	}

	@Test
	void insideASubProcessOnlyWhatHappenedInThatPassage() {
		BpmnModelInstance model = Bpmn.createProcess()
			.startEvent("start")
			.sequenceFlowId("begin")
			.subProcess("settle")
			.embeddedSubProcess()
			.startEvent("inside")
			.sequenceFlowId("toAsk")
			.userTask("ask")
			.sequenceFlowId("answered")
			.endEvent("settled")
			.subProcessDone()
			.sequenceFlowId("finish")
			.endEvent("end")
			.done();
		passes("start", 0, 0);
		this.visits.add(new Visit("settle1", "settle", "process", at(0), at(2), true));
		this.visits.add(new Visit("inside1", "inside", "settle1", at(0), at(0), false));
		this.visits.add(new Visit("ask1", "ask", "settle1", at(0), at(1), false));
		this.visits.add(new Visit("settle2", "settle", "process", at(3), null, false));
		this.visits.add(new Visit("inside2", "inside", "settle2", at(3), at(3), false));
		this.visits.add(new Visit("settled2", "settled", "settle2", at(4), at(4), false));
		assertThat(taken(model)).containsExactlyInAnyOrder("begin", "toAsk");
	}

	@Test
	void aTokenGoesOnOnlyOnce() {
		BpmnModelInstance model = Bpmn.createProcess()
			.startEvent("start")
			.sequenceFlowId("begin")
			.parallelGateway("fork")
			.sequenceFlowId("toLeft")
			.userTask("left")
			.sequenceFlowId("fromLeft")
			.exclusiveGateway("merge")
			.sequenceFlowId("finish")
			.endEvent("end")
			.moveToNode("fork")
			.sequenceFlowId("toRight")
			.userTask("right")
			.sequenceFlowId("fromRight")
			.connectTo("merge")
			.done();
		passes("start", 0, 0);
		passes("fork", 0, 0);
		passes("left", 0, 3);
		passes("right", 0, 3);
		passes("merge", 3, 3);
		passes("merge", 3, 3);
		assertThat(taken(model)).contains("fromLeft", "fromRight");
	}

	private Set<String> taken(BpmnModelInstance model) {
		return TakenFlows.of(model, this.visits)
			.stream()
			.map((taken) -> taken.flow().getId())
			.collect(Collectors.toSet());
	}

	private void passes(String element, int from, int to) {
		this.visits.add(new Visit(element + this.visits.size(), element, "process", at(from), at(to), false));
	}

	private void waits(String element, int from) {
		this.visits.add(new Visit(element + this.visits.size(), element, "process", at(from), null, false));
	}

	private static Instant at(int minute) {
		return START.plusSeconds(60L * minute);
	}

}
