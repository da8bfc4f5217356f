package vn.daysaucongto.torture;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Takes all cases along, so many at a time. */
final class Drivers {

	private final Settings settings;

	private final Nodes nodes;

	private final SmsGateway sms;

	private final Bank bank;

	private final Staff staff;

	private final Acknowledged acknowledged;

	private final Saboteur saboteur;

	private final LocalDate day;

	private final Map<String, Plan> plans = new ConcurrentHashMap<>();

	private final List<String> stuck = new CopyOnWriteArrayList<>();

	private final ExecutorService threads;

	Drivers(Settings settings, Database database, Nodes nodes, SmsGateway sms, Bank bank, Staff staff,
			Acknowledged acknowledged, Saboteur saboteur) {
		this.settings = settings;
		this.nodes = nodes;
		this.sms = sms;
		this.bank = bank;
		this.staff = staff;
		this.acknowledged = acknowledged;
		this.saboteur = saboteur;
		this.day = workingDay(database);
		this.threads = Executors.newFixedThreadPool(settings.drivers());
	}

	private static LocalDate workingDay(Database database) {
		List<LocalDate> off = database.sql()
			.queryForList("select day_date from calendar_day where kind = 'OFF'", java.sql.Date.class)
			.stream()
			.map(java.sql.Date::toLocalDate)
			.toList();
		return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"))
			.plusDays(1)
			.datesUntil(LocalDate.MAX)
			.filter((day) -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !off.contains(day))
			.findFirst()
			.orElseThrow();
	}

	void start() {
		IntStream.range(0, this.settings.cases()).forEach((number) -> this.threads.execute(() -> takes(number)));
		this.threads.shutdown();
	}

	private void takes(int number) {
		double share = (double) number / this.settings.cases();
		Patience.until(Duration.ofMinutes(60), Duration.ofMillis(200), () -> this.saboteur.leavesRoomFor(share));
		Plan plan = Plan.of(this.settings, number);
		CaseRun run = new CaseRun(plan, this.settings.random("bank " + number), this.day, this.bank, this.staff,
				new Customer(this.nodes, this.sms, this.acknowledged, number, plan.onZalo()), this.acknowledged,
				number);
		try {
			this.plans.put(run.begins(), plan);
			run.goesOn();
		}
		catch (Stuck ex) {
			this.stuck.add(ex.getMessage());
		}
		catch (RuntimeException ex) {
			this.stuck.add(plan + ": " + ex);
		}
	}

	boolean areDone(Duration longest) throws InterruptedException {
		return this.threads.awaitTermination(longest.toMillis(), TimeUnit.MILLISECONDS);
	}

	Map<String, Plan> plans() {
		return this.plans;
	}

	List<String> stuck() {
		return this.stuck;
	}

}
