package vn.daysaucongto.signing.pades;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.function.Consumer;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;

import org.springframework.core.io.ClassPathResource;

/** A key, and files signed with it, without the application. */
public final class SigningForTests {

	public static final Instant NOW = Instant.parse("2026-11-18T02:00:00Z");

	static final byte[] KEY = newKey();

	private static final byte[] OTHER_KEY = newKey();

	private SigningForTests() {
	}

	/** The utility's key; always the same. */
	public static SigningKey key() {
		return SigningKey.open(KEY, "secret", "");
	}

	/** A key of somebody else, who calls himself the same. */
	public static SigningKey otherKey() {
		return SigningKey.open(OTHER_KEY, "secret", "");
	}

	private static byte[] newKey() {
		return TestKey.make("secret", NOW.minus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(30)));
	}

	public static PdfSigner signer(Instant now) {
		return signer(key(), now);
	}

	public static PdfSigner signer(SigningKey key, Instant now) {
		return Signers.signer(key, Clock.fixed(now, ZoneOffset.UTC));
	}

	/** Signs what is signed already, as somebody else's program would. */
	public static byte[] signAgain(byte[] pdf, SigningKey key) {
		return signAgain(pdf, key, (parameters) -> {
		});
	}

	public static byte[] signAgain(byte[] pdf, SigningKey key, Consumer<PAdESSignatureParameters> also) {
		PAdESSignatureParameters parameters = new PAdESSignatureParameters();
		parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
		parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
		parameters.setSigningCertificate(key.certificate());
		parameters.setCertificateChain(key.chain());
		parameters.bLevel().setSigningDate(Date.from(NOW.plusSeconds(3600)));
		also.accept(parameters);
		PAdESService service = new PAdESService(new CommonCertificateVerifier(true));
		DSSDocument document = new InMemoryDocument(pdf);
		return DSSUtils.toByteArray(
				service.signDocument(document, parameters, key.sign(service.getDataToSign(document, parameters))));
	}

	/** HTML as PDF, in the font of the contracts. */
	public static byte[] pdf(String body) {
		try {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			PdfRendererBuilder builder = new PdfRendererBuilder();
			builder.useFont(() -> {
				try {
					return new ClassPathResource("fonts/BeVietnamPro-Regular.ttf").getInputStream();
				}
				catch (IOException ex) {
					throw new IllegalStateException(ex);
				}
			}, "Be Vietnam Pro");
			builder.withHtmlContent(
					"<html><head><style>@page { size: A4; margin: 20mm }"
							+ " body { font-family: 'Be Vietnam Pro' }</style></head><body>" + body + "</body></html>",
					null);
			builder.toStream(bytes);
			builder.run();
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
