package vn.daysaucongto.signing.pades;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Set;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.x509.CertificateToken;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * The key from {@code app.signing.keystore} or {@code app.signing.pkcs11}; a
 * demonstration without one makes a test key.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SigningSettings.class)
class SigningKeyConfiguration {

	/** Protects nothing: the key is worth nothing. */
	private static final String TEST_PASSWORD = "test";

	@Bean
	SigningKey signingKey(@Value("${app.signing.keystore:}") String keystore,
			@Value("${app.signing.keystore-password:}") String password, @Value("${app.signing.alias:}") String alias,
			@Value("${app.signing.pkcs11.library:}") String library,
			@Value("${app.signing.pkcs11.slot:#{null}}") Integer slot, @Value("${app.signing.pkcs11.pin:}") String pin,
			@Value("${app.data-directory:}") String dataDirectory, Environment environment, Clock clock) {
		if (!library.isBlank()) {
			if (!keystore.isBlank()) {
				throw new IllegalStateException(
						"app.signing.keystore and app.signing.pkcs11.library are both set: the key is in one of them");
			}
			return onDevice(Path.of(library), slot, pin, alias);
		}
		if (!keystore.isBlank()) {
			return configured(Path.of(keystore), password, alias);
		}
		if (!environment.acceptsProfiles(Profiles.of("demo"))) {
			throw new IllegalStateException("app.signing.keystore is not set");
		}
		byte[] testKey = TestKey.in(Path.of(dataDirectory, "test-signing-key.p12"), TEST_PASSWORD, clock.instant());
		return SigningKey.open(testKey, TEST_PASSWORD, "");
	}

	/**
	 * What the key's certificate, and that of the time-stamp server, lead to; the top of
	 * the key's own chain where nothing is configured.
	 */
	@Bean
	TrustAnchors trustAnchors(SigningSettings settings, SigningKey key, Clock clock) {
		List<CertificateToken> chain = Arrays.asList(key.chain());
		if (settings.trusted().isBlank()) {
			return new TrustAnchors(Set.of(chain.get(chain.size() - 1)));
		}
		TrustAnchors anchors = TrustAnchors.read(Path.of(settings.trusted()));
		Instant now = clock.instant();
		Date at = now.isAfter(key.expires()) ? key.certificate().getNotAfter() : Date.from(now);
		if (!anchors.vouchFor(key.certificate(), chain, at)) {
			throw new IllegalStateException("The certificate of the signing key leads to none of those in"
					+ " app.signing.trusted (" + settings.trusted() + ")");
		}
		return anchors;
	}

	private static SigningKey onDevice(Path library, Integer slot, String pin, String alias) {
		try {
			return SigningKey.device(library, slot, pin, alias);
		}
		catch (IllegalStateException | DSSException ex) {
			throw new IllegalStateException("app.signing.pkcs11 (" + library + "): " + ex.getMessage(), ex);
		}
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
