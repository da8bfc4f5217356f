package vn.daysaucongto.process.engine;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Two nodes that start on one PostgreSQL take turns. */
@Tag("postgres")
class StartTurnTests {

	private static final Duration LONG = Duration.ofMinutes(1);

	private static EmbeddedPostgres postgres;

	@BeforeAll
	static void start() throws Exception {
		postgres = EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
	}

	@AfterAll
	static void stop() throws Exception {
		postgres.close();
	}

	@Test
	void theSecondStartsWhenTheFirstHasStarted() throws Exception {
		StartTurn first = turn(LONG);
		CompletableFuture<StartTurn> second = later(LONG);
		becomesOneThatWaits();
		assertThat(second).isNotDone();
		first.onApplicationEvent(null);
		second.get(10, TimeUnit.SECONDS).destroy();
	}

	@Test
	void theTurnOfADeadNodeIsFree() throws Exception {
		turn(LONG);
		CompletableFuture<StartTurn> second = later(LONG);
		becomesOneThatWaits();
		sql().queryForList("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted");
		second.get(10, TimeUnit.SECONDS).destroy();
	}

	@Test
	void nobodyWaitsForEver() throws Exception {
		StartTurn first = turn(LONG);
		turn(Duration.ofMillis(100)).destroy();
		first.destroy();
	}

	private static StartTurn turn(Duration patience) throws Exception {
		return new StartTurn(postgres.getPostgresDatabase(), patience);
	}

	private static CompletableFuture<StartTurn> later(Duration patience) {
		return CompletableFuture.supplyAsync(() -> {
			try {
				return turn(patience);
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex);
			}
		});
	}

	private static void becomesOneThatWaits() {
		long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
		String waiting = "select count(*) from pg_locks where locktype = 'advisory' and not granted";
		while (sql().queryForObject(waiting, Integer.class) == 0) {
			assertThat(System.nanoTime()).as("time to wait for a waiting node").isLessThan(end);
			Thread.onSpinWait();
		}
	}

	private static JdbcTemplate sql() {
		return new JdbcTemplate(postgres.getPostgresDatabase());
	}

}
