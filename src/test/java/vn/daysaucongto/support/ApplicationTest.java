package vn.daysaucongto.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;

import org.junit.jupiter.api.Tag;

import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test against the whole application of the demonstration, on an empty database, with a
 * clock of its own; jobs run when the test says so.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = { "camunda.bpm.job-execution.enabled=false", "app.deadline.sweep=P1D",
		"app.data-directory=target/test-data-${test.fork:jvm-1}" })
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@Tag("database")
@Import(ApplicationTest.TestClock.class)
public @interface ApplicationTest {

	/** A working Wednesday morning. */
	@TestConfiguration(proxyBeanMethods = false)
	class TestClock {

		public static final Instant START = Instant.parse("2026-11-18T02:00:00Z");

		@Bean
		@Primary
		MutableClock testClock() {
			return new MutableClock(START);
		}

	}

}
