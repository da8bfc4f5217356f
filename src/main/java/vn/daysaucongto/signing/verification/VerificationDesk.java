package vn.daysaucongto.signing.verification;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.signing.verification.PdfReport.Unreadable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * Few files are looked at at once, a few more wait, and none is waited for longer than a
 * person would: strange files take neither the memory nor the threads of everybody else.
 */
@Component
class VerificationDesk {

	private static final Logger log = LoggerFactory.getLogger(VerificationDesk.class);

	private static final int AT_ONCE = 2;

	private static final int WAITING = 8;

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final PdfVerifier verifier;

	private final Duration patience;

	private final ThreadPoolExecutor threads;

	@Autowired
	VerificationDesk(PdfVerifier verifier) {
		this(verifier, PATIENCE);
	}

	VerificationDesk(PdfVerifier verifier, Duration patience) {
		this.verifier = verifier;
		this.patience = patience;
		CustomizableThreadFactory names = new CustomizableThreadFactory("verification-");
		names.setDaemon(true);
		this.threads = new ThreadPoolExecutor(AT_ONCE, AT_ONCE, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING),
				names);
		this.threads.allowCoreThreadTimeOut(true);
	}

	/**
	 * A file that anybody may have made.
	 * @throws Refused when too many are looked at already
	 */
	PdfReport verify(byte[] file) {
		try {
			return result(this.threads.submit(() -> this.verifier.verify(file)));
		}
		catch (RejectedExecutionException full) {
			throw new Refused("signing.verification.busy");
		}
	}

	/** A file that this application made. */
	PdfReport verifyTrusted(byte[] file) {
		return this.verifier.verifyTrusted(file);
	}

	private PdfReport result(Future<PdfReport> report) {
		try {
			return report.get(this.patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			report.cancel(true);
			log.warn("A file took too long to be verified");
			return PdfReport.unreadable(Unreadable.TOO_COMPLEX);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new Refused("signing.verification.busy");
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex.getCause());
		}
	}

	@PreDestroy
	void close() {
		this.threads.shutdownNow();
	}

}
