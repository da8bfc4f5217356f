package vn.daysaucongto.signing.pades;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;

/** The certificates that others have to lead to. */
record TrustAnchors(Set<CertificateToken> certificates) {

	/**
	 * Those of a file with one or several certificates (PEM or DER).
	 * @throws IllegalStateException naming the file when it can't be read or has none
	 */
	static TrustAnchors read(Path file) {
		try (InputStream content = Files.newInputStream(file)) {
			Set<CertificateToken> found = CertificateFactory.getInstance("X.509")
				.generateCertificates(content)
				.stream()
				.map((certificate) -> new CertificateToken((X509Certificate) certificate))
				.collect(Collectors.toUnmodifiableSet());
			if (found.isEmpty()) {
				throw new IllegalStateException("app.signing.trusted (" + file + ") has no certificate");
			}
			return new TrustAnchors(found);
		}
		catch (IOException | CertificateException ex) {
			throw new IllegalStateException("app.signing.trusted (" + file + ") can't be read: " + ex.getMessage(), ex);
		}
	}

	boolean contain(CertificateToken certificate) {
		return this.certificates.contains(certificate);
	}

	/**
	 * Whether a certificate led to one of these at that time.
	 * @param others certificates that may stand in between
	 */
	boolean vouchFor(CertificateToken certificate, Collection<CertificateToken> others, Date at) {
		if (contain(certificate)) {
			return certificate.isValidOn(at);
		}
		try {
			X509CertSelector target = new X509CertSelector();
			target.setCertificate(certificate.getCertificate());
			PKIXBuilderParameters parameters = new PKIXBuilderParameters(this.certificates.stream()
				.map((anchor) -> new TrustAnchor(anchor.getCertificate(), null))
				.collect(Collectors.toSet()), target);
			List<X509Certificate> between = others.stream().map(CertificateToken::getCertificate).toList();
			parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(between)));
			parameters.setDate(at);
			// asked for and judged on its own
			parameters.setRevocationEnabled(false);
			CertPathBuilder.getInstance("PKIX").build(parameters);
			return true;
		}
		catch (GeneralSecurityException ex) {
			return false;
		}
	}

	/** The same, as DSS reads it. */
	CommonTrustedCertificateSource source() {
		CommonTrustedCertificateSource source = new CommonTrustedCertificateSource();
		this.certificates.forEach(source::addCertificate);
		return source;
	}

}
