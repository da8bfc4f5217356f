package vn.daysaucongto.benchmark;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import vn.daysaucongto.doors.Caller;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.request.Outcome;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.workcalendar.WorkCalendar;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** The whole application of the demonstration, behind its port. */
final class FullSide implements Side, CaseSide {

	private static final long PAUSE = 500_000;

	private final DurablePostgres postgres;

	private final Statements statements;

	private final Gateways gateways;

	private final ConfigurableApplicationContext application;

	private final Acts acts = new Acts(this);

	private final Jobs jobs;

	private final Map<String, Caller> staff = new HashMap<>();

	private final Map<Boolean, Long> roundTripsOfACase = new ConcurrentHashMap<>();

	private final AtomicLong roundTrips = new AtomicLong();

	private FullSide(DurablePostgres postgres, Statements statements, Gateways gateways,
			ConfigurableApplicationContext application) {
		this.gateways = gateways;
		this.postgres = postgres;
		this.statements = statements;
		this.application = application;
		this.jobs = new Jobs(application.getBean(ProcessEngine.class), this.acts);
		Stream.of("cskh", "khao-sat", "du-toan", "ke-toan", "hop-dong", "thi-cong", "lanh-dao", "kiem-tra")
			.forEach((person) -> this.staff.put(person, Caller.browser(port(), person)));
	}

	static FullSide start() throws IOException {
		return start(DurablePostgres.start());
	}

	static FullSide start(DurablePostgres postgres) throws IOException {
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
		return this.roundTrips.get();
	}

	@Override
	public Jobs jobs() {
		return this.jobs;
	}

	/** How many the last case of that kind took. */
	long roundTripsOfACase(boolean customerPresent) {
		return this.roundTripsOfACase.get(customerPresent);
	}

	@Override
	public void takesACase(boolean customerPresent) {
		FullCase one = new FullCase(this, nextWorkingDay());
		one.run(customerPresent);
		this.roundTripsOfACase.put(customerPresent, one.roundTrips());
	}

	/** A new case, brought as far as to that open task. */
	FullCase caseAt(String taskKey, boolean customerPresent) {
		return new FullCase(this, nextWorkingDay()).runUntil(taskKey, customerPresent);
	}

	RequestCode finished(boolean customerPresent) {
		FullCase finished = new FullCase(this, nextWorkingDay());
		finished.run(customerPresent);
		return finished.code();
	}

	/** One person in several groups. */
	Caller staffOf(String person, String... more) {
		IdentityService accounts = this.application.getBean(IdentityService.class);
		Stream.of(more)
			.filter((group) -> accounts.createGroupQuery().groupId(group).groupMember(person).count() == 0)
			.forEach((group) -> accounts.createMembership(person, group));
		return Caller.browser(port(), person);
	}

	@Override
	public void act(String name, RequestCode code, Runnable act) {
		act.run();
	}

	@Override
	public HttpResponse<String> call(String name, Supplier<HttpResponse<String>> call) {
		this.roundTrips.incrementAndGet();
		return this.acts.done(name, call);
	}

	@Override
	public String otp(String phone, RequestCode code, String words, Runnable asking) {
		return this.gateways.otp(phone, asking);
	}

	/** The session that a request was sent from may see it. */
	@Override
	public Caller customer(RequestCode code, Caller before) {
		return (before != null) ? before : Caller.nobody(port());
	}

	int port() {
		return Integer.parseInt(this.application.getEnvironment().getProperty("local.server.port"));
	}

	@Override
	public Caller staff(String person) {
		return this.staff.get(person);
	}

	/** Until the case is over. */
	@Override
	public Outcome outcome(RequestCode code) {
		Requests requests = this.application.getBean(Requests.class);
		return Statements.unseen(() -> {
			waits(() -> requests.get(code).outcome() != null);
			return requests.get(code).outcome();
		});
	}

	/** Until the task is there. */
	@Override
	public void awaits(RequestCode code, String taskKey) {
		var task = this.application.getBean(TaskService.class)
			.createTaskQuery()
			.processInstanceBusinessKey(code.value())
			.taskDefinitionKey(taskKey);
		Statements.unseen(() -> {
			waits(() -> task.count() > 0);
			return null;
		});
	}

	/** Only where jobs run by themselves: without that what is wanted is there. */
	private void waits(BooleanSupplier wanted) {
		while (this.jobs.areRunByThemselves() && !wanted.getAsBoolean()) {
			LockSupport.parkNanos(PAUSE);
		}
	}

	/** What an act set off is done, until nothing is left to do. */
	@Override
	public void settles() {
		if (this.jobs.areRunByThemselves()) {
			return;
		}
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
