package vn.daysaucongto.halts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.benchmark.FullCase;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Halts the process at the boundaries of a case, each time of a new one, and finishes the
 * case in the next process. {@code -Dhalts=all} takes every boundary on both sides; by
 * itself a tenth of them, drawn from {@code -Dhalts.seed}.
 */
@Tag("halts")
@Tag("halts")
class HaltsTests {

	private static final Path FOLDER = Path.of("target", "halts");

	private static final double SHARE = 0.1;

	private HaltingSide side;

	private CaseCheck check;

	private long requests;

	@Test
	void aCaseSurvivesAHaltAtEachOfItsBoundaries() throws Exception {
		long seed = Long.getLong("halts.seed", new Random().nextInt(1_000_000));
		Protocol protocol = new Protocol(FOLDER);
		try (EmbeddedPostgres server = durable(); HaltingSide running = new HaltingSide(server, sql(server), FOLDER)) {
			this.side = running;
			this.check = new CaseCheck(sql(server));
			List<Boundary> boundaries = boundaries();
			protocol.enumerates(boundaries);
			running.restarts();
			List<Halt> chosen = chosen(boundaries, seed);
			System.out.printf("%d halts at %d boundaries; -Dhalts.seed=%d repeats them%n", chosen.size(),
					boundaries.size(), seed);
			chosen.forEach((halt) -> survives(halt, protocol));
			assertThat(protocol.found()).isEmpty();
			assertThat(this.check.noted()).isNotEmpty().allMatch(this.side.outside()::has);
		}
	}

	private static EmbeddedPostgres durable() throws IOException {
		return EmbeddedPostgres.builder()
			.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on")
			.setServerConfig("full_page_writes", "on")
			.start();
	}

	private static JdbcTemplate sql(EmbeddedPostgres server) {
		return new JdbcTemplate(new DriverManagerDataSource(server.getJdbcUrl("postgres", "postgres")));
	}

	/** All of the case that is signed on site, and those that the other has beside. */
	private List<Boundary> boundaries() {
		List<Boundary> all = new ArrayList<>(undisturbed(true));
		List<Boundary> afar = undisturbed(false);
		int common = 0;
		while (all.get(common).what().equals(afar.get(common).what())) {
			common++;
		}
		all.addAll(afar.subList(common, afar.size()));
		return all;
	}

	private List<Boundary> undisturbed(boolean onSite) {
		this.side.begins(onSite);
		FullCase one = new FullCase(this.side, this.side.workingDay());
		one.run(onSite);
		this.requests++;
		assertThat(this.check.of(one.code())).isEmpty();
		assertThat(this.side.outside().times().values()).allMatch((times) -> times == 1);
		return this.side.reached();
	}

	private static List<Halt> chosen(List<Boundary> boundaries, long seed) {
		List<Halt> all = new ArrayList<>(boundaries.stream()
			.flatMap((boundary) -> Stream.of(Boundary.Side.values()).map((where) -> new Halt(boundary, where)))
			.toList());
		if (System.getProperty("halts", "").equals("all")) {
			return all;
		}
		Collections.shuffle(all, new Random(seed));
		return all.subList(0, (int) Math.ceil(all.size() * SHARE));
	}

	private void survives(Halt halt, Protocol protocol) {
		List<String> wrong = new ArrayList<>();
		Map<String, Long> sent = this.side.outside().times();
		int starts = this.side.starts();
		this.side.begins(halt.boundary().onSite());
		this.side.haltsAt(halt);
		FullCase one = new FullCase(this.side, this.side.workingDay());
		try {
			one.run(halt.boundary().onSite());
			wrong.addAll(this.check.of(one.code()));
		}
		catch (RuntimeException | AssertionError ex) {
			wrong.add(ex.toString().replaceAll("\\s+", " "));
		}
		if (this.side.starts() != starts + 1) {
			wrong.add("halted " + (this.side.starts() - starts) + " times");
		}
		wrong.addAll(sentTwice(sent, halt.interruptsASend() ? 1 : 0));
		this.requests++;
		long unknown = this.check.requests() - this.requests;
		if (unknown > (halt.interruptsTheRequest() ? 1 : 0)) {
			wrong.add(unknown + " requests that nobody knows of");
		}
		this.requests += unknown;
		protocol.tells(halt, one.code(), wrong);
	}

	private List<String> sentTwice(Map<String, Long> before, int allowed) {
		List<String> twice = this.side.outside()
			.times()
			.entrySet()
			.stream()
			.filter((sent) -> sent.getValue() > 1 && !sent.getValue().equals(before.get(sent.getKey())))
			.map((sent) -> "sent " + sent.getValue() + " times: " + sent.getKey())
			.toList();
		boolean onlyWhatWasInterrupted = twice.size() <= allowed
				&& twice.stream().allMatch((sent) -> sent.startsWith("sent 2 times"));
		return onlyWhatWasInterrupted ? List.of() : twice;
	}

}
