package vn.daysaucongto.torture;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was done to the application, and what the checker found. */
final class Report {

	private static final String TEXT = """
			# Torture

			Seed %d, %d cases, job lock %d s. Reached after the start: %s. PostgreSQL answered that fsync, \
			synchronous_commit and full_page_writes are on, at the beginning and at the end.

			%s
			| fault | done | hit an open transaction | %s |
			|---|---:|---:|%s
			%s
			%d acts were acknowledged. Outside: %s. A customer who got no answer to the request and lost the session \
			with the node sent it again: %d times; requests that staff turned down as such: %d. Mails sent twice: %d.

			| found by the checker | |
			|---|---:|
			%s""";

	private final Settings settings;

	private final Clock clock;

	Report(Settings settings, Clock clock) {
		this.settings = settings;
		this.clock = clock;
	}

	String text(Map<String, List<String>> found, Collection<Plan> plans, List<Fault> faults, List<Outside> parties,
			List<Acknowledged.Act> acts, long sentTwice) {
		return TEXT.formatted(this.settings.seed(), this.settings.cases(), this.settings.jobLock().toSeconds(),
				this.clock, plans(plans),
				parties.stream().map((party) -> "unanswered " + party.name()).collect(Collectors.joining(" | ")),
				"---:|".repeat(parties.size()), faults(faults, parties), acts.size(),
				parties.stream()
					.map((party) -> party.count() + " calls at " + party.name())
					.collect(Collectors.joining(", ")),
				Customer.sentBlindly(), sentTwice, mailsTwice(parties), found(found));
	}

	private static long mailsTwice(List<Outside> parties) {
		return parties.stream()
			.filter((party) -> party.name().equals("mail"))
			.mapToLong((mail) -> MessageChecker.twice(mail).size())
			.sum();
	}

	private static String plans(Collection<Plan> plans) {
		Map<Plan.Turn, Long> turns = new TreeMap<>(
				plans.stream().collect(Collectors.groupingBy(Plan::turn, Collectors.counting())));
		return "| way | cases | end |\n|---|---:|---|\n" + turns.entrySet()
			.stream()
			.map((turn) -> "| %s | %d | %s |%n".formatted(turn.getKey().name().toLowerCase().replace('_', ' '),
					turn.getValue(), turn.getKey().end()))
			.collect(Collectors.joining());
	}

	private static String faults(List<Fault> faults, List<Outside> parties) {
		Map<Fault.Kind, List<Fault>> kinds = new TreeMap<>(faults.stream().collect(Collectors.groupingBy(Fault::kind)));
		return kinds.entrySet()
			.stream()
			.map((kind) -> row(kind.getKey(), kind.getValue(), parties))
			.collect(Collectors.joining());
	}

	private static String row(Fault.Kind kind, List<Fault> faults, List<Outside> parties) {
		Function<Outside, String> hits = (party) -> String
			.valueOf(faults.stream().filter((fault) -> fault.hit(party.name())).count());
		return "| %s | %d | %d | %s |%n".formatted(kind.words(), faults.size(),
				faults.stream().filter((fault) -> fault.transactions() > 0).count(),
				parties.stream().map(hits).collect(Collectors.joining(" | ")));
	}

	private static String found(Map<String, List<String>> found) {
		return found.entrySet()
			.stream()
			.map((kind) -> "| %s | %d |%n".formatted(kind.getKey(), kind.getValue().size()))
			.collect(Collectors.joining())
				+ found.values()
					.stream()
					.flatMap(List::stream)
					.limit(200)
					.map((wrong) -> "* " + wrong + "\n")
					.collect(Collectors.joining());
	}

}
