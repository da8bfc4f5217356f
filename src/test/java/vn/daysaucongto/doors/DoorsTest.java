package vn.daysaucongto.doors;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.daysaucongto.process.scenario.Procedure;
import vn.daysaucongto.process.scenario.Stage;
import vn.daysaucongto.support.ApplicationTest;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test on the started demonstration, through its port: with all filters, and with the
 * engine's own servlets.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "camunda.bpm.job-execution.enabled=false", "app.deadline.sweep=P1D",
				"app.data-directory=target/test-data-${test.fork:jvm-1}",
				// tests have no metrics otherwise
				"management.prometheus.metrics.export.enabled=true", "app.metrics.kept=PT0S",
				// all callers have one address
				"app.otp.per-address=100000",
				// 30 s otherwise
				"app.body.patience=2s",
				// shut otherwise
				"app.payment.webhook.secret=" + BankCalls.SECRET, "app.payment.webhook.unit=PC05AA" })
@ActiveProfiles("demo")
@ExtendWith(OwnEngine.class)
@Tag("database")
@Import({ ApplicationTest.TestClock.class, Stage.class, Procedure.class, Snapshot.class, BrokenInbox.class })
@interface DoorsTest {

}
