package vn.daysaucongto.signing.pades;

import java.net.http.HttpClient;

import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.service.SecureRandomNonceSource;
import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.service.tsp.OnlineTSPSource;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonCertificateSource;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;

import org.springframework.stereotype.Component;

/**
 * Whom the utility asks when it signs: the time-stamp server that is configured, and who
 * answers for certificates that lead to a trusted one, at the addresses that stand in
 * them. Nobody else is ever called.
 */
@Component
class Authorities {

	private final SigningSettings settings;

	private final SigningKey key;

	private final TrustAnchors anchors;

	private final HttpClient http;

	Authorities(SigningSettings settings, SigningKey key, TrustAnchors anchors) {
		this.settings = settings;
		this.key = key;
		this.anchors = anchors;
		this.http = HttpClient.newBuilder()
			// whoever answers for certificates has seldom heard of a later one
			.version(HttpClient.Version.HTTP_1_1)
			.connectTimeout(settings.connectTimeout())
			.followRedirects(HttpClient.Redirect.NEVER)
			.build();
	}

	/** The way to them, for one signature. */
	Outside outside() {
		return new Outside(this.http, this.settings.answerTimeout());
	}

	/** Signs, and asks for what the level needs. */
	PAdESService service(Outside outside) {
		PAdESService service = new PAdESService(asking(outside));
		service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
		if (this.settings.level().isTimestamped()) {
			service.setTspSource(timestamps(outside));
		}
		return service;
	}

	/** Asks whether certificates were revoked: OCSP first, then the list. */
	CertificateVerifier asking(Outside outside) {
		CertificateVerifier verifier = knowing();
		verifier.setOcspSource(new OnlineOCSPSource(outside.asking("application/ocsp-request")));
		verifier.setCrlSource(new OnlineCRLSource(outside));
		return verifier;
	}

	/** Asks nobody: what is in a file has to be enough. */
	CertificateVerifier knowing() {
		CommonCertificateVerifier verifier = new CommonCertificateVerifier();
		// issuers are known, or nobody's: they are not fetched from where a certificate
		// says
		verifier.setAIASource(null);
		CommonCertificateSource own = new CommonCertificateSource();
		for (var certificate : this.key.chain()) {
			own.addCertificate(certificate);
		}
		verifier.setTrustedCertSources(this.anchors.source());
		verifier.setAdjunctCertSources(own);
		return verifier;
	}

	private TSPSource timestamps(Outside outside) {
		OnlineTSPSource source = new OnlineTSPSource(this.settings.timestampUrl());
		source.setDataLoader(outside.asking("application/timestamp-query"));
		source.setNonceSource(new SecureRandomNonceSource());
		if (!this.settings.timestampPolicy().isBlank()) {
			source.setPolicyOid(this.settings.timestampPolicy());
		}
		return source;
	}

}
