package vn.daysaucongto.benchmark;

import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

import org.camunda.bpm.engine.history.HistoricProcessInstance;
import vn.daysaucongto.process.Process;

import static org.assertj.core.api.Assertions.assertThat;

/** One case through the bare engine, the same way as the application's. */
final class BareCase {

	private static final long PAUSE = 500_000;

	private final BareSide side;

	private final String key = UUID.randomUUID().toString();

	/** So many calls are made, those that do nothing included. */
	private final long calls;

	private long made;

	BareCase(BareSide side, long calls) {
		this.side = side;
		this.calls = calls;
	}

	void run(boolean customerPresent) {
		act("start", "case=" + this.key);
		completes(Process.Tasks.ACCEPT_REQUEST, "cskh", "acceptance=SCHEDULE");
		completes(Process.Tasks.PERFORM_SURVEY, "khao-sat", "surveyResult=FEASIBLE");
		completes(Process.Tasks.REVIEW_ESTIMATE, "du-toan", "estimateReview=OK");
		completes(Process.Tasks.COLLECT_PAYMENT, "ke-toan", "");
		completes(Process.Tasks.REVIEW_CONTRACT, "hop-dong", "contractReview=OK");
		completes(Process.Tasks.CONSTRUCT, "thi-cong",
				"construction=DONE&signing=" + (customerPresent ? "ON_SITE" : "REMOTE"));
		if (customerPresent) {
			claims(Process.Tasks.SIGN_ON_SITE, "thi-cong");
		}
		act("confirm", "case=" + this.key);
		completes(Process.Tasks.SIGN_FOR_UTILITY, "lanh-dao", "utilitySignature=OK");
		completes(Process.Tasks.COMPLETE_PROCEDURE, "ke-toan", "");
		while (this.made < this.calls) {
			call("nothing", "");
		}
		assertThat(end()).isEqualTo(Process.Ends.COMPLETED);
	}

	private void completes(String taskKey, String person, String variables) {
		act("complete", "id=" + claims(taskKey, person) + "&" + variables);
	}

	private String claims(String taskKey, String person) {
		awaits(taskKey);
		String task = call("list", "case=" + this.key + "&task=" + taskKey);
		call("claim", "id=" + task + "&person=" + person);
		return task;
	}

	/** Only where jobs run by themselves: without that the task is there. */
	private void awaits(String taskKey) {
		var task = this.side.engine()
			.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKey(this.key)
			.taskDefinitionKey(taskKey);
		while (this.side.jobs().areRunByThemselves() && Statements.unseen(task::count) == 0) {
			LockSupport.parkNanos(PAUSE);
		}
	}

	/** Something moves: so do the jobs that it makes. */
	private void act(String door, String parameters) {
		call(door, parameters);
		while (!this.side.jobs().areRunByThemselves() && this.side.jobs().run()) {
			// what a job made is run next
		}
	}

	private String call(String door, String parameters) {
		this.made++;
		return this.side.call(door, parameters);
	}

	private String end() {
		return Statements.unseen(() -> {
			HistoricProcessInstance instance = this.side.engine()
				.getHistoryService()
				.createHistoricProcessInstanceQuery()
				.processInstanceBusinessKey(this.key)
				.singleResult();
			return instance.getEndActivityId();
		});
	}

}
