package vn.daysaucongto.signing.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;

import vn.daysaucongto.signing.pades.TestKey;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * The key from {@code app.evidence.keystore}, by itself the file that the utility signs
 * with; a demonstration without one makes a test key.
 */
@Configuration(proxyBeanMethods = false)
class EvidenceKeyConfiguration {

	/** Protects nothing: the key is worth nothing. */
	private static final String TEST_PASSWORD = "test";

	/**
	 * @param former PEM file with the certificates of the keys before; empty for none
	 */
	@Bean
	EvidenceKey evidenceKey(@Value("${app.evidence.keystore:${app.signing.keystore:}}") String keystore,
			@Value("${app.evidence.keystore-password:${app.signing.keystore-password:}}") String password,
			@Value("${app.evidence.former-certificates:}") String former,
			@Value("${app.data-directory:}") String dataDirectory, Environment environment, Clock clock) {
		if (!keystore.isBlank()) {
			try {
				return EvidenceKey.open(Files.readAllBytes(Path.of(keystore)), password, certificates(former));
			}
			catch (IOException | CertificateException | IllegalStateException ex) {
				throw new IllegalStateException("app.evidence.keystore (" + keystore + "): " + ex.getMessage(), ex);
			}
		}
		if (!environment.acceptsProfiles(Profiles.of("demo"))) {
			throw new IllegalStateException("app.evidence.keystore is not set");
		}
		byte[] testKey = TestKey.in(Path.of(dataDirectory, "test-evidence-key.p12"), TEST_PASSWORD, clock.instant());
		return EvidenceKey.open(testKey, TEST_PASSWORD, List.of());
	}

	private static List<X509Certificate> certificates(String pem) throws IOException, CertificateException {
		if (pem.isBlank()) {
			return List.of();
		}
		return CertificateFactory.getInstance("X.509")
			.generateCertificates(new ByteArrayInputStream(Files.readAllBytes(Path.of(pem))))
			.stream()
			.map(X509Certificate.class::cast)
			.toList();
	}

}
