package vn.daysaucongto.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.daysaucongto.process.scenario.LiveStage;
import vn.daysaucongto.process.scenario.Procedure;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test on the started demonstration: a port of its own, an empty data directory, jobs
 * running, and people with browsers. Skipped where no Chromium is found, except in CI.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ExtendWith({ ChromiumIsThere.class, People.class })
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "test.database=own")
@ContextConfiguration(initializers = EmptyDataDirectory.class)
@Import({ OneTask.class, LiveStage.class, Procedure.class, Cases.class })
@ActiveProfiles("demo")
@interface BrowserTest {

}
