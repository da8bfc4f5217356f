package vn.daysaucongto.benchmark;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ManagementService;
import vn.daysaucongto.doors.Caller;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.request.Outcome;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.workcalendar.WorkCalendar;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** The whole application of the demonstration, behind its port. */
final class FullSide implements Side {

	private static final long PAUSE = 500_000;

	private final DurablePostgres postgres;

	private final Statements statements;

	private final Gateways gateways;

	private final ConfigurableApplicationContext application;

	private final Acts acts = new Acts(this);

	private final Jobs jobs;

	private final Map<String, Caller> staff = new HashMap<>();

	private final Map<Boolean, Long> roundTripsOfACase = new HashMap<>();

	private long roundTrips;

	private FullSide(DurablePostgres postgres, Statements statements, Gateways gateways,
			ConfigurableApplicationContext application) {
		this.gateways = gateways;
		this.postgres = postgres;
		this.statements = statements;
		this.application = application;
		this.jobs = new Jobs(application.getBean(ManagementService.class), this.acts);
		Stream.of("cskh", "khao-sat", "du-toan", "ke-toan", "hop-dong", "thi-cong", "lanh-dao")
			.forEach((person) -> this.staff.put(person, Caller.browser(port(), person)));
	}

	static FullSide start() throws IOException {
		DurablePostgres postgres = DurablePostgres.start();
		Statements statements = new Statements();
		Gateways gateways = new Gateways();
		return new FullSide(postgres, statements, gateways, CountedApplication.start(postgres, statements, gateways));
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

	/** How many the last case of that kind took. */
	long roundTripsOfACase(boolean customerPresent) {
		return this.roundTripsOfACase.get(customerPresent);
	}

	@Override
	public void takesACase(boolean customerPresent) {
		long before = this.roundTrips;
		new FullCase(this, nextWorkingDay()).run(customerPresent);
		this.roundTripsOfACase.put(customerPresent, this.roundTrips - before);
	}

	void callIsMade() {
		this.roundTrips++;
	}

	int port() {
		return Integer.parseInt(this.application.getEnvironment().getProperty("local.server.port"));
	}

	Caller staff(String person) {
		return this.staff.get(person);
	}

	Gateways gateways() {
		return this.gateways;
	}

	Outcome outcome(RequestCode code) {
		return Statements.unseen(() -> this.application.getBean(Requests.class).get(code).outcome());
	}

	/** What an act set off is done, until nothing is left to do. */
	void settles() {
		do {
			this.acts.done("inbox, OTP", () -> {
				comesToRest("inboxExecutor");
				comesToRest("otpExecutor");
				return null;
			});
		}
		while (this.jobs.run());
	}

	private void comesToRest(String executor) {
		ThreadPoolExecutor threads = this.application.getBean(executor, ThreadPoolTaskExecutor.class)
			.getThreadPoolExecutor();
		int quiet = 0;
		// a task that is just being taken stands neither in the queue nor with a thread
		while (quiet < 2) {
			quiet = (threads.getQueue().isEmpty() && threads.getActiveCount() == 0) ? quiet + 1 : 0;
			LockSupport.parkNanos(PAUSE);
		}
	}

	private LocalDate nextWorkingDay() {
		WorkCalendar calendar = this.application.getBean(WorkCalendar.class);
		return Statements.unseen(() -> LocalDate.now(WorkCalendar.ZONE)
			.plusDays(1)
			.datesUntil(LocalDate.MAX)
			.filter(calendar::isWorkingDay)
			.findFirst()
			.orElseThrow());
	}

	@Override
	public void close() throws IOException {
		this.application.close();
		this.gateways.close();
		this.postgres.close();
	}

}
