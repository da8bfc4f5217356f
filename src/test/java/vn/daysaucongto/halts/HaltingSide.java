package vn.daysaucongto.halts;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import vn.daysaucongto.benchmark.CaseSide;
import vn.daysaucongto.doors.Caller;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.request.Outcome;
import vn.daysaucongto.workcalendar.WorkCalendar;

import org.springframework.jdbc.core.JdbcTemplate;

import static org.awaitility.Awaitility.await;

/**
 * The application seen by clients who try again: when the process halts in the middle of
 * an act, it is started anew on the same database, and who can't see the act done does it
 * again.
 */
final class HaltingSide implements CaseSide, AutoCloseable {

	/** What somebody sees who looks where the case is. */
	private static final String PLACES = """
			select coalesce(string_agg(e.act_id_, ', ' order by e.act_id_), '') from act_ru_execution e
			join act_ru_execution p on p.id_ = e.proc_inst_id_
			where p.business_key_ = ? and e.is_active_ and e.act_id_ is not null""";

	/** A look at it takes seconds, and no halt of a case changes it. */
	private static final List<String> SCHEMA_IS_THERE = List.of("--spring.liquibase.enabled=false",
			"--spring.jpa.hibernate.ddl-auto=none");

	private static final Duration SWEEP = Duration.ofMinutes(3);

	private final Path folder;

	private final String name;

	private final List<String> arguments;

	private final Archive archive;

	private final JdbcTemplate sql;

	private final Outside outside;

	private final List<Boundary> reached = new CopyOnWriteArrayList<>();

	private final Map<String, Caller> sessions = new HashMap<>();

	private Child child;

	private int starts;

	private boolean onSite;

	/**
	 * Nothing is started yet.
	 * @param name of its logs
	 */
	HaltingSide(String url, JdbcTemplate sql, Path folder, String name, Archive archive, Outside outside)
			throws IOException {
		this.sql = sql;
		this.folder = Files.createDirectories(folder);
		this.name = name;
		this.archive = archive;
		this.outside = outside;
		this.outside.listensTo(() -> this.child.isAlive());
		this.arguments = List.of("--test.database=own", "--server.port=0", "--spring.datasource.url=" + url,
				"--spring.datasource.username=postgres", "--app.data-directory=" + folder.toAbsolutePath(),
				"--logging.level.root=WARN", "--spring.main.banner-mode=off",
				// a process does a part of a case: it needs a part of the queries
				"--spring.data.jpa.repositories.bootstrap-mode=lazy", "--app.sms.url=http://sms.invalid",
				"--app.sms.api-key=key", "--app.sms.secret-key=secret", "--app.sms.brandname=EVNCPC",
				"--spring.mail.host=mail.invalid", "--app.mail.from=dich-vu@dienluc.example",
				// what happens by the clock would shift the numbers
				"--camunda.bpm.job-execution.enabled=false", "--camunda.bpm.metrics.enabled=false",
				"--app.deadline.sweep=P1D", "--app.inbox.sweep=P1D", "--app.inbox.alarm=P1D",
				// all customers have one address
				"--app.otp.per-address=1000000", "--app.otp.per-hour=1000000");
	}

	/** How often the process was started. */
	int starts() {
		return this.starts;
	}

	Outside outside() {
		return this.outside;
	}

	/** A case begins. */
	void begins(boolean signedOnSite) {
		this.onSite = signedOnSite;
		this.reached.clear();
		this.child.wish(Wish.CASE);
	}

	void haltsAt(Halt halt) {
		this.child.wish(Wish.HALT, String.valueOf(halt.boundary().number()), halt.side().name());
	}

	/** Nothing more is wished of it. */
	void stops() throws InterruptedException {
		this.child.stops();
	}

	/** What the case that runs has reached so far. */
	List<Boundary> reached() {
		return List.copyOf(this.reached);
	}

	/**
	 * A process is there.
	 * @param onEmpty the tables are still to be made, and the archive of the classes
	 */
	void starts(boolean onEmpty) {
		this.starts++;
		this.sessions.clear();
		List<String> all = new ArrayList<>(this.arguments);
		if (!onEmpty) {
			all.addAll(SCHEMA_IS_THERE);
		}
		this.child = new Child(onEmpty ? this.archive.written() : this.archive.used(), all,
				this.folder.resolve("child-%s-%03d.log".formatted(this.name, this.starts)), this::hears);
	}

	private void hears(List<String> words) {
		switch (words.get(0)) {
			case Wish.BOUNDARY ->
				this.reached.add(new Boundary(Integer.parseInt(words.get(1)), words.get(2), this.onSite));
			case Wish.SENT -> this.outside.took(words);
			default -> throw new IllegalArgumentException(words.toString());
		}
	}

	@Override
	public void act(String name, RequestCode code, Runnable act) {
		String before = places(code);
		boolean done = false;
		while (!done) {
			try {
				this.child.wish(Wish.ACT, name);
				act.run();
				done = true;
			}
			catch (IllegalStateException | AssertionError ex) {
				if (!this.child.isGone()) {
					throw ex;
				}
				startAgain();
				done = code != null && !places(code).equals(before);
			}
		}
	}

	private void startAgain() {
		starts(false);
		// it takes longer than one has to wait for the next code
		this.sql.update("update otp_challenge set issued_at = issued_at - interval '2 minutes'");
		// the sweep that finds what nobody delivered runs by itself
		await().atMost(SWEEP)
			.until(() -> this.sql.queryForObject("select count(*) from inbox_message where state = 'WAITING'",
					Long.class) == 0);
		settles();
	}

	private String places(RequestCode code) {
		return (code != null) ? this.sql.queryForObject(PLACES, String.class, code.value()) : "";
	}

	/** The next one. */
	LocalDate workingDay() {
		List<LocalDate> off = this.sql.queryForList("select day_date from calendar_day where kind = 'OFF'",
				LocalDate.class);
		return LocalDate.now(WorkCalendar.ZONE)
			.plusDays(1)
			.datesUntil(LocalDate.MAX)
			.filter((day) -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !off.contains(day))
			.findFirst()
			.orElseThrow();
	}

	@Override
	public Caller customer(RequestCode code, Caller before) {
		if (code == null && before == null) {
			this.sessions.put("customer", Caller.nobody(this.child.port()));
		}
		return this.sessions.computeIfAbsent("customer",
				(lost) -> Caller.customer(this.child.port(), code, this.outside));
	}

	@Override
	public Caller staff(String person) {
		return this.sessions.computeIfAbsent(person, (id) -> Caller.browser(this.child.port(), id));
	}

	@Override
	public HttpResponse<String> call(String name, Supplier<HttpResponse<String>> call) {
		return call.get();
	}

	@Override
	public String otp(String phone, RequestCode code, String words, Runnable asking) {
		if (code != null) {
			return Caller.otp(this.outside, code, words, asking);
		}
		asking.run();
		return Caller.otp(this.outside, phone);
	}

	/** Jobs are run before it is looked for. */
	@Override
	public void awaits(RequestCode code, String taskKey) {
	}

	@Override
	public void settles() {
		this.child.wish(Wish.SETTLE);
	}

	@Override
	public Outcome outcome(RequestCode code) {
		return Outcome.valueOf(this.sql.queryForObject("select outcome from service_request where code = ?",
				String.class, code.value()));
	}

	@Override
	public void close() throws InterruptedException {
		if (this.child != null) {
			this.child.close();
		}
	}

}
