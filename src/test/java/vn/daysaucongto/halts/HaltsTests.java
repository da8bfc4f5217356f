package vn.daysaucongto.halts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Halts the process at the boundaries of a case, each time of a new one, and finishes the
 * case in the next process. {@code -Dhalts=all} takes every boundary on both sides; by
 * itself a tenth of them, drawn from {@code -Dhalts.seed}. Two lanes share them.
 */
@Tag("halts")
class HaltsTests {

	private static final Path FOLDER = Path.of("target", "halts");

	private static final double SHARE = 0.1;

	@Test
	void aCaseSurvivesAHaltAtEachOfItsBoundaries() throws Exception {
		long seed = Long.getLong("halts.seed", new Random().nextInt(1_000_000));
		Protocol protocol = new Protocol(FOLDER);
		Archive archive = new Archive(FOLDER);
		try (EmbeddedPostgres server = durable(); Lane one = Lane.onEmpty(server, FOLDER, archive)) {
			List<Boundary> boundaries = one.boundaries();
			protocol.enumerates(boundaries);
			one.stops();
			List<Halt> chosen = chosen(boundaries, seed);
			System.out.printf("%d halts at %d boundaries; -Dhalts.seed=%d repeats them%n", chosen.size(),
					boundaries.size(), seed);
			try (Lane other = one.copy()) {
				List<Lane> lanes = List.of(one, other);
				CompletableFuture
					.allOf(IntStream.range(0, lanes.size())
						.mapToObj((lane) -> CompletableFuture
							.runAsync(() -> lanes.get(lane).survive(share(chosen, lane, lanes.size()), protocol)))
						.toArray(CompletableFuture[]::new))
					.join();
			}
			assertThat(protocol.told()).isEqualTo(chosen.size());
			assertThat(protocol.found()).isEmpty();
		}
	}

	private static EmbeddedPostgres durable() throws IOException {
		return EmbeddedPostgres.builder()
			.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on")
			.setServerConfig("full_page_writes", "on")
			.start();
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

	private static List<Halt> share(List<Halt> all, int lane, int lanes) {
		return IntStream.range(0, all.size()).filter((number) -> number % lanes == lane).mapToObj(all::get).toList();
	}

}
