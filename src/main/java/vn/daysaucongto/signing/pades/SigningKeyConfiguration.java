package vn.daysaucongto.signing.pades;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * The key from {@code app.signing.keystore}; a demonstration without one makes a test
 * key.
 */
@Configuration(proxyBeanMethods = false)
class SigningKeyConfiguration {

	/** Protects nothing: the key is worth nothing. */
	private static final String TEST_PASSWORD = "test";

	@Bean
	SigningKey signingKey(@Value("${app.signing.keystore:}") String keystore,
			@Value("${app.signing.keystore-password:}") String password, @Value("${app.signing.alias:}") String alias,
			@Value("${app.data-directory:}") String dataDirectory, Environment environment, Clock clock) {
		if (!keystore.isBlank()) {
			return configured(Path.of(keystore), password, alias);
		}
		if (!environment.acceptsProfiles(Profiles.of("demo"))) {
			throw new IllegalStateException("app.signing.keystore is not set");
		}
		byte[] testKey = TestKey.in(Path.of(dataDirectory, "test-signing-key.p12"), TEST_PASSWORD, clock.instant());
		return SigningKey.open(testKey, TEST_PASSWORD, "");
	}

	private static SigningKey configured(Path keystore, String password, String alias) {
		try {
			return SigningKey.open(Files.readAllBytes(keystore), password, alias);
		}
		catch (IOException | IllegalStateException ex) {
			throw new IllegalStateException("app.signing.keystore (" + keystore + "): " + ex.getMessage(), ex);
		}
	}

}
