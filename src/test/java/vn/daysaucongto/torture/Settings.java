package vn.daysaucongto.torture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.Stream;

/**
 * How long and how hard; by itself what CI runs.
 *
 * @param seed decides the ways of the cases, the misbehaviour of the outside and the
 * order of the faults
 * @param drivers cases that are under way at the same time
 * @param freezes of a node, longer than the job lock
 * @param cuts of all connections between a node and the database
 * @param jar of the application
 * @param parent jar of the version before, from which both nodes are updated one by one
 * while cases run; null without an update
 */
record Settings(long seed, int cases, int drivers, int kills, int restarts, int freezes, int cuts, Duration jobLock,
		Path jar, Path parent) {

	/** Results, logs and the database. */
	static final Path FOLDER = Path.of("target", "torture").toAbsolutePath();

	static Settings read() {
		String parent = System.getProperty("torture.parent", "");
		return new Settings(Long.getLong("torture.seed", new Random().nextInt(1_000_000)), number("cases", 100),
				number("drivers", 24), number("kills", 10), number("restarts", 2), number("freezes", 1),
				number("cuts", 2), Duration.ofSeconds(number("lock", 10)), jarOfThisBuild(),
				parent.isEmpty() ? null : Path.of(parent).toAbsolutePath());
	}

	private static int number(String name, int otherwise) {
		return Integer.getInteger("torture." + name, otherwise);
	}

	private static Path jarOfThisBuild() {
		try (Stream<Path> files = Files.list(Path.of("target"))) {
			return files.filter((file) -> file.getFileName().toString().matches("day-sau-cong-to-.*\\.jar"))
				.max(Comparator.comparingLong((file) -> file.toFile().lastModified()))
				.orElseThrow(() -> new IllegalStateException("No jar in target/: mvn -Ptorture verify builds it"))
				.toAbsolutePath();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** For one purpose, so that no two of them draw from one row of numbers. */
	Random random(String purpose) {
		return new Random(this.seed * 31 + purpose.hashCode());
	}

}
