package vn.daysaucongto.doors;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.payment.DueKind;
import vn.daysaucongto.payment.Payments;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.platform.Vnd;
import vn.daysaucongto.process.scenario.Procedure;
import vn.daysaucongto.process.scenario.Stage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Forged notices of payments in a flood, and the real ones in the middle of it. The build
 * makes it short; {@code mvn -Phostile test} holds it to what is promised.
 */
@DoorsTest
@Tag("h2")
class HostileFloodTests {

	private static final boolean LONG = Boolean.getBoolean("hostile.long");

	private static final Duration LENGTH = Duration.ofSeconds(LONG ? 30 : 1);

	/** In a second. */
	private static final int FORGED = 1000;

	private static final int REAL = 10;

	private static final int FORGERS = 10;

	/** Of the real ones, at the 99th percentile; a busy machine is given more. */
	private static final Duration ANSWER = Duration.ofMillis(LONG ? 250 : 2000);

	@LocalServerPort
	private int port;

	@Autowired
	private Stage stage;

	@Autowired
	private Procedure procedure;

	@Autowired
	private Payments payments;

	@Autowired
	private Clock clock;

	@Test
	void forgedNoticesDoNotKeepTheRealOnesWaiting() throws Exception {
		this.stage.clear();
		RequestCode code = this.procedure.offered();
		String reference = this.payments.due(code, DueKind.MAIN).orElseThrow().reference();
		BankCalls bank = new BankCalls(this.port, this.clock);
		paced(REAL, Duration.ofSeconds(1), () -> real(bank, reference));
		ExecutorService forgers = Executors.newFixedThreadPool(FORGERS);
		try {
			long begin = System.nanoTime();
			List<Future<List<Long>>> forged = IntStream.range(0, FORGERS).mapToObj((i) -> forgers.submit(() -> {
				BankCalls forger = new BankCalls(this.port, this.clock);
				return paced(FORGED / FORGERS, LENGTH, () -> forged(forger, reference));
			})).toList();
			List<Long> real = paced(REAL, LENGTH, () -> real(bank, reference));
			int refused = 0;
			for (Future<List<Long>> one : forged) {
				refused += one.get().size();
			}
			double rate = refused * 1e9 / (System.nanoTime() - begin);
			assertThat(this.payments.balance(code.value()))
				.isEqualTo(Vnd.of(1000L * (REAL + REAL * LENGTH.toSeconds())));
			Duration slow = Duration.ofNanos(real.get((int) Math.ceil(real.size() * 0.99) - 1));
			Findings.note(
					"%d forged notices in %.1f s (%.0f/s) refused; %d real ones among them booked, "
							+ "99th percentile %d ms, median %d ms",
					refused, refused / rate, rate, real.size(), slow.toMillis(),
					Duration.ofNanos(real.get(real.size() / 2)).toMillis());
			assertThat(slow).isLessThan(ANSWER);
			if (LONG) {
				assertThat(rate).as("forged in a second").isGreaterThan(0.95 * FORGED);
			}
		}
		finally {
			forgers.shutdownNow();
		}
	}

	private static void real(BankCalls bank, String reference) {
		HttpResponse<String> answer = bank.tells(bank.notice(bank.newId(), 1000, reference));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
	}

	private static void forged(BankCalls forger, String reference) {
		String notice = forger.notice("FT1", 1000, reference);
		assertThat(forger.sends(notice, forger.now(), "0".repeat(64)).statusCode()).isEqualTo(403);
	}

	/**
	 * Acts so often in a second, for so long. How long each took, in ns, sorted; who had
	 * to wait for the one before has waited, too.
	 */
	private static List<Long> paced(int rate, Duration length, Runnable act) {
		long step = Duration.ofSeconds(1).toNanos() / rate;
		long begin = System.nanoTime();
		List<Long> times = new ArrayList<>();
		for (int i = 0; i < rate * length.toSeconds(); i++) {
			long due = begin + i * step;
			while (System.nanoTime() < due) {
				LockSupport.parkNanos(due - System.nanoTime());
			}
			act.run();
			times.add(System.nanoTime() - due);
		}
		return times.stream().sorted().toList();
	}

}
