package vn.daysaucongto.halts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import vn.daysaucongto.benchmark.FullCase;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** One process after the other on a database of their own. */
final class Lane implements AutoCloseable {

	private static final String USER = "postgres";

	private static final String FIRST = "postgres";

	private static final String COPY = "other";

	private final EmbeddedPostgres server;

	private final Path folder;

	private final Archive archive;

	private final String database;

	private final HaltingSide side;

	private final CaseCheck check;

	private long requests;

	private Lane(EmbeddedPostgres server, Path folder, Archive archive, String database, Outside outside)
			throws IOException {
		this.server = server;
		this.folder = folder;
		this.archive = archive;
		this.database = database;
		JdbcTemplate sql = new JdbcTemplate(new DriverManagerDataSource(server.getJdbcUrl(USER, database)));
		this.check = new CaseCheck(sql);
		this.side = new HaltingSide(server.getJdbcUrl(USER, database), sql, folder, database, archive, outside);
	}

	/** Its first process makes the tables, and the archive of the classes. */
	static Lane onEmpty(EmbeddedPostgres server, Path folder, Archive archive) throws IOException {
		Lane lane = new Lane(server, folder, archive, FIRST, new Outside());
		lane.side.starts(true);
		return lane;
	}

	/** From what is in the database now; only while no process runs. */
	Lane copy() throws IOException {
		new JdbcTemplate(new DriverManagerDataSource(this.server.getJdbcUrl(USER, "template1")))
			.execute("create database %s template %s".formatted(COPY, this.database));
		return new Lane(this.server, this.folder, this.archive, COPY, this.side.outside().copy());
	}

	/** All of the case that is signed on site, and those that the other has beside. */
	List<Boundary> boundaries() {
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
		assertThat(this.check.of(one.code())).isEmpty();
		assertThat(this.side.outside().times().values()).allMatch((times) -> times == 1);
		return this.side.reached();
	}

	void stops() throws InterruptedException {
		this.side.stops();
	}

	/** One after the other, each by a new case. */
	void survive(List<Halt> halts, Protocol protocol) {
		this.side.starts(false);
		this.requests = this.check.requests();
		halts.forEach((halt) -> survives(halt, protocol));
		assertThat(this.check.noted()).isNotEmpty().allMatch(this.side.outside()::has);
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
		protocol.tells(halt, one.code() + " in " + this.database, wrong);
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

	@Override
	public void close() throws InterruptedException {
		this.side.close();
	}

}
