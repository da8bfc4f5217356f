package vn.daysaucongto.benchmark;

import java.io.IOException;
import java.util.UUID;
import java.util.function.Function;

import com.zaxxer.hikari.HikariDataSource;
import org.apache.catalina.LifecycleException;
import org.camunda.bpm.engine.ProcessEngine;
import vn.daysaucongto.doors.Caller;
import vn.daysaucongto.process.Process;

import static org.assertj.core.api.Assertions.assertThat;

/** The engine alone behind a port, with nothing else to do. */
final class BareSide implements Side {

	private static final int CONNECTIONS = 20;

	private final DurablePostgres postgres = DurablePostgres.start();

	private final Statements statements = new Statements();

	private final HikariDataSource pool = new HikariDataSource();

	private final ProcessEngine engine;

	private final BareDoors doors;

	private final Caller caller;

	private final Acts acts = new Acts(this);

	private final Jobs jobs;

	/** So many calls are made for a case, those that do nothing included. */
	private final Function<Boolean, Long> roundTripsOfACase;

	private long roundTrips;

	BareSide(Function<Boolean, Long> roundTripsOfACase) throws IOException, LifecycleException {
		this.roundTripsOfACase = roundTripsOfACase;
		this.pool.setJdbcUrl(this.postgres.url());
		this.pool.setUsername("postgres");
		this.pool.setMaximumPoolSize(CONNECTIONS);
		this.engine = BareEngine.start(this.statements.counted(this.pool));
		this.jobs = new Jobs(this.engine.getManagementService(), this.acts);
		this.doors = new BareDoors(this.engine);
		this.caller = Caller.nobody(this.doors.port());
	}

	@Override
	public DurablePostgres postgres() {
		return this.postgres;
	}

	@Override
	public Statements statements() {
		return this.statements;
	}

	@Override
	public Acts acts() {
		return this.acts;
	}

	@Override
	public long roundTrips() {
		return this.roundTrips;
	}

	@Override
	public void takesACase(boolean customerPresent) {
		long before = this.roundTrips;
		String key = UUID.randomUUID().toString();
		act("start", "case=" + key);
		completes(key, Process.Tasks.ACCEPT_REQUEST, "cskh", "acceptance=SCHEDULE");
		completes(key, Process.Tasks.PERFORM_SURVEY, "khao-sat", "surveyResult=FEASIBLE");
		completes(key, Process.Tasks.REVIEW_ESTIMATE, "du-toan", "estimateReview=OK");
		completes(key, Process.Tasks.COLLECT_PAYMENT, "ke-toan", "");
		completes(key, Process.Tasks.REVIEW_CONTRACT, "hop-dong", "contractReview=OK");
		completes(key, Process.Tasks.CONSTRUCT, "thi-cong",
				"construction=DONE&signing=" + (customerPresent ? "ON_SITE" : "REMOTE"));
		if (customerPresent) {
			claims(key, Process.Tasks.SIGN_ON_SITE, "thi-cong");
		}
		act("confirm", "case=" + key);
		completes(key, Process.Tasks.SIGN_FOR_UTILITY, "lanh-dao", "utilitySignature=OK");
		completes(key, Process.Tasks.COMPLETE_PROCEDURE, "ke-toan", "");
		while (this.roundTrips - before < this.roundTripsOfACase.apply(customerPresent)) {
			call("nothing", "");
		}
		assertThat(ends(key)).isEqualTo(Process.Ends.COMPLETED);
	}

	private void completes(String key, String taskKey, String person, String variables) {
		act("complete", "id=" + claims(key, taskKey, person) + "&" + variables);
	}

	private String claims(String key, String taskKey, String person) {
		String task = call("list", "case=" + key + "&task=" + taskKey);
		call("claim", "id=" + task + "&person=" + person);
		return task;
	}

	/** Something moves: so do the jobs that it makes. */
	private void act(String door, String parameters) {
		call(door, parameters);
		while (this.jobs.run()) {
			// what a job made is run next
		}
	}

	private String call(String door, String parameters) {
		this.roundTrips++;
		var answer = this.acts.done(door, () -> this.caller.send("POST", "/" + door + "?" + parameters, null));
		assertThat(answer.statusCode()).as("%s?%s: %s", door, parameters, answer.body()).isEqualTo(200);
		return answer.body();
	}

	private String ends(String key) {
		return Statements.unseen(() -> this.engine.getHistoryService()
			.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(key)
			.singleResult()
			.getEndActivityId());
	}

	@Override
	public void close() throws IOException, LifecycleException {
		this.doors.close();
		this.engine.close();
		this.pool.close();
		this.postgres.close();
	}

}
