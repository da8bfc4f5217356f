package vn.daysaucongto.signing.pades;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class SigningKeyConfigurationTests {

	private static final Instant NOW = Instant.parse("2026-11-18T02:00:00Z");

	@TempDir
	private Path directory;

	private final ApplicationContextRunner application = new ApplicationContextRunner()
		.withBean(Clock.class, () -> Clock.fixed(NOW, ZoneOffset.UTC))
		.withUserConfiguration(SigningKeyConfiguration.class);

	@Test
	void theDemonstrationMakesItsOwnKeyAndKeepsIt() {
		Path made = this.directory.resolve("test-signing-key.p12");
		for (int start = 1; start <= 2; start++) {
			this.application.withPropertyValues("spring.profiles.active=demo", "app.data-directory=" + this.directory)
				.run((context) -> assertThat(context.getBean(SigningKey.class).isTest()).isTrue());
			assertThat(made).exists();
		}
	}

	@Test
	void withoutAKeyThereIsNoStart() {
		this.application.run((context) -> assertThat(context.getStartupFailure())
			.hasStackTraceContaining("app.signing.keystore is not set"));
	}

	@Test
	void theConfiguredKeyIsUsed() throws Exception {
		Path file = this.directory.resolve("utility.p12");
		Files.write(file, TestKey.make("secret", NOW.minus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(1))));
		this.application.withPropertyValues("app.signing.keystore=" + file, "app.signing.keystore-password=secret")
			.run((context) -> assertThat(context.getBean(SigningKey.class).expires())
				.isEqualTo(NOW.plus(Duration.ofDays(1))));
		this.application.withPropertyValues("app.signing.keystore=" + file, "app.signing.keystore-password=wrong")
			.run((context) -> assertThat(context.getStartupFailure())
				.hasStackTraceContaining("can't be opened with its password"));
	}

	@Test
	void aFileThatCannotBeOpenedIsNamed() {
		this.application.withPropertyValues("app.signing.keystore=/nowhere/utility.p12")
			.run((context) -> assertThat(context.getStartupFailure())
				.hasStackTraceContaining("app.signing.keystore (/nowhere/utility.p12)"));
	}

}
