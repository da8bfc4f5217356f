package vn.daysaucongto.signing.verification;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.signing.verification.PdfReport.Unreadable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Strange files keep nobody else waiting for long. */
class VerificationDeskTests {

	private static final byte[] FILE = { 1 };

	private final CountDownLatch opened = new CountDownLatch(1);

	private final AtomicInteger lookedAt = new AtomicInteger();

	private final PdfVerifier slow = new PdfVerifier(null, null) {
		@Override
		PdfReport verify(byte[] file) {
			VerificationDeskTests.this.lookedAt.incrementAndGet();
			try {
				VerificationDeskTests.this.opened.await(1, TimeUnit.MINUTES);
			}
			catch (InterruptedException givenUp) {
				Thread.currentThread().interrupt();
			}
			return PdfReport.unreadable(Unreadable.NO_PDF);
		}
	};

	@Test
	void twoAreLookedAtEightWaitAndTheNextIsToldToComeAgain() throws Exception {
		VerificationDesk desk = new VerificationDesk(this.slow, Duration.ofMinutes(1));
		ExecutorService callers = Executors.newCachedThreadPool();
		try {
			List<CompletableFuture<PdfReport>> answers = new ArrayList<>();
			for (int i = 0; i < 12; i++) {
				answers.add(CompletableFuture.supplyAsync(() -> desk.verify(FILE), callers));
			}
			await().until(() -> answers.stream().filter(CompletableFuture::isCompletedExceptionally).count() == 2);
			assertThat(answers).filteredOn(CompletableFuture::isCompletedExceptionally)
				.allSatisfy((refused) -> assertThat(refused).failsWithin(Duration.ZERO)
					.withThrowableThat()
					.withCauseInstanceOf(Refused.class));
			assertThat(this.lookedAt).hasValue(2);
			this.opened.countDown();
			for (CompletableFuture<PdfReport> answer : answers) {
				answer.exceptionally((refused) -> null).get(1, TimeUnit.MINUTES);
			}
			assertThat(this.lookedAt).hasValue(10);
		}
		finally {
			callers.shutdownNow();
			desk.close();
		}
	}

	@Test
	void whatTakesTooLongIsGivenUp() {
		VerificationDesk desk = new VerificationDesk(this.slow, Duration.ofMillis(50));
		try {
			assertThat(desk.verify(FILE).why()).isEqualTo(Unreadable.TOO_COMPLEX);
		}
		finally {
			desk.close();
		}
	}

}
