package vn.daysaucongto.signing.pades;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/** What contradicts itself ends the start, and is named. */
class SigningSettingsTests {

	private final ApplicationContextRunner application = new ApplicationContextRunner()
		.withBean(Clock.class, Clock::systemUTC)
		.withUserConfiguration(SigningKeyConfiguration.class)
		.withPropertyValues("spring.profiles.active=demo");

	@TempDir
	private Path directory;

	@Test
	void asTheyComeTheyAreEnough() {
		with(List.of()).run((context) -> {
			SigningSettings settings = context.getBean(SigningSettings.class);
			assertThat(settings.level()).isEqualTo(Level.B_B);
			assertThat(settings.needsRevocationAnswers()).isFalse();
		});
	}

	@ParameterizedTest
	@CsvSource({ "level=B_T, app.signing.timestamp-url is not set",
			"level=B_LT;timestamp-url=http://localhost, app.signing.trusted is not set",
			"timestamp-url=http://localhost, nothing would be time-stamped", "level=B_LTA, app.signing.level",
			"trusted=/nowhere/root.pem, /nowhere/root.pem" })
	void contradictionsAreNamed(String settings, String what) {
		with(List.of(settings.split(";")))
			.run((context) -> assertThat(context.getStartupFailure()).hasStackTraceContaining(what));
	}

	private ApplicationContextRunner with(List<String> settings) {
		return this.application.withPropertyValues("app.data-directory=" + this.directory)
			.withPropertyValues(settings.stream().map((setting) -> "app.signing." + setting).toArray(String[]::new));
	}

}
