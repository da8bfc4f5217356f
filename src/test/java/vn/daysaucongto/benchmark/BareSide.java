package vn.daysaucongto.benchmark;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

import com.zaxxer.hikari.HikariDataSource;
import org.apache.catalina.LifecycleException;
import org.camunda.bpm.engine.ProcessEngine;
import vn.daysaucongto.doors.Caller;

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

	private final AtomicLong roundTrips = new AtomicLong();

	BareSide(Function<Boolean, Long> roundTripsOfACase) throws IOException, LifecycleException {
		this.roundTripsOfACase = roundTripsOfACase;
		this.pool.setJdbcUrl(this.postgres.url());
		this.pool.setUsername("postgres");
		this.pool.setMaximumPoolSize(CONNECTIONS);
		this.engine = BareEngine.start(this.statements.counted(this.pool));
		this.jobs = new Jobs(this.engine, this.acts);
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
		return this.roundTrips.get();
	}

	@Override
	public Jobs jobs() {
		return this.jobs;
	}

	@Override
	public void takesACase(boolean customerPresent) {
		new BareCase(this, this.roundTripsOfACase.apply(customerPresent)).run(customerPresent);
	}

	ProcessEngine engine() {
		return this.engine;
	}

	String call(String door, String parameters) {
		this.roundTrips.incrementAndGet();
		var answer = this.acts.done(door, () -> this.caller.send("POST", "/" + door + "?" + parameters, null));
		assertThat(answer.statusCode()).as("%s?%s: %s", door, parameters, answer.body()).isEqualTo(200);
		return answer.body();
	}

	@Override
	public void close() throws IOException, LifecycleException {
		this.doors.close();
		this.engine.close();
		this.pool.close();
		this.postgres.close();
	}

}
