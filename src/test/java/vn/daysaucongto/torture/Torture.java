package vn.daysaucongto.torture;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two nodes of the packaged application on one PostgreSQL, an outside that misbehaves,
 * and faults while cases run: {@code mvn -Ptorture verify}. Not among the tests of the
 * build.
 */
class Torture {

	private static final Duration QUIET = Duration.ofMinutes(3);

	private final Settings settings = Settings.read();

	private final Acknowledged acknowledged = new Acknowledged();

	private final Bank bank = new Bank();

	private final Clock clock = new Clock();

	@Test
	void nothingIsLostAndNothingHappensTwice() throws Exception {
		System.out.println("Repeat this run with -Dtorture.seed=" + this.settings.seed());
		FileSystemUtils.deleteRecursively(Settings.FOLDER);
		Packaged application = Packaged.of(this.settings.jar());
		this.clock.reached("unpacked");
		try (Database database = Database.start(Settings.FOLDER.resolve("database"));
				SmsGateway sms = new SmsGateway(this.settings);
				MailServer mail = new MailServer(this.settings);
				Zalo zalo = new Zalo(this.settings);
				Nodes nodes = new Nodes(this.settings, database, sms, mail, zalo)) {
			nodes.start((this.settings.parent() != null) ? Packaged.of(this.settings.parent()) : application);
			this.clock.reached("two nodes on an empty database");
			Staff staff = Staff.hired(nodes);
			List<Outside> parties = List.of(sms.ledger(), mail.ledger(), zalo.ledger(), this.bank.ledger());
			Saboteur saboteur = new Saboteur(this.settings, application, database, nodes, parties,
					List.of(zalo.tokens()));
			Drivers drivers = new Drivers(this.settings, database, nodes, sms, this.bank, staff, this.acknowledged,
					saboteur);
			drivers.start();
			if (this.settings.parent() != null) {
				saboteur.updates();
				this.clock.reached("update");
			}
			saboteur.doesAll();
			this.clock.reached("faults");
			assertThat(drivers.areDone(Desk.LONGEST.multipliedBy(2))).as("drivers are done").isTrue();
			this.clock.reached("cases");
			becomesQuiet(database, staff, drivers);
			this.clock.reached("quiet");
			Checker checker = check(database, sms, mail, zalo, drivers, saboteur, parties);
			tell(database.sql().queryForObject("select count(*) from service_request", Long.class)
					- drivers.plans().size(), checker, drivers, saboteur, parties);
			assertThat(checker.found().values()).as("%s", checker.found()).allMatch(List::isEmpty);
		}
	}

	/** Staff do what is left, jobs run, until nothing moves any more. */
	private static void becomesQuiet(Database database, Staff staff, Drivers drivers) {
		StaffRoom room = new StaffRoom(database, staff, new Acknowledged());
		Patience.until(QUIET, Duration.ofMillis(500), () -> {
			room.works(drivers.plans().keySet());
			return database.sql()
				.queryForObject("select (select count(*) from act_ru_execution) "
						+ "+ (select count(*) from inbox_message where state = 'WAITING')", Long.class) == 0;
		});
	}

	private Checker check(Database database, SmsGateway sms, MailServer mail, Zalo zalo, Drivers drivers,
			Saboteur saboteur, List<Outside> parties) {
		database.keepsWhatItSays();
		Checker checker = new Checker(database);
		checker.acknowledgedActs(this.acknowledged.acts());
		checker.payments(this.bank.transfers());
		checker.confirmationsAndSignatures();
		checker.ends(
				drivers.plans()
					.entrySet()
					.stream()
					.collect(Collectors.toMap(Map.Entry::getKey, (plan) -> plan.getValue().turn().end())),
				drivers.stuck());
		checker.paths();
		new MessageChecker(database, saboteur.done(), checker.found()).all(sms.ledger(), mail.ledger(), zalo.ledger(),
				zalo.tokens());
		checker.kills(saboteur.done(), parties);
		return checker;
	}

	private void tell(long sentTwice, Checker checker, Drivers drivers, Saboteur saboteur, List<Outside> parties)
			throws Exception {
		String report = new Report(this.settings, this.clock).text(checker.found(), drivers.plans().values(),
				saboteur.done(), parties, this.acknowledged.acts(), sentTwice);
		System.out.println(report);
		Files.writeString(Settings.FOLDER.resolve("report.md"), report);
	}

}
