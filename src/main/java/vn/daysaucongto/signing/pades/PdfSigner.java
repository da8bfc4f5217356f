package vn.daysaucongto.signing.pades;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.TextWrapping;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Signs a PDF by appending to it (PAdES-BASELINE-B): the file that was there stays, byte
 * by byte, the beginning of the signed one.
 */
@Component
public class PdfSigner {

	private static final String FONT = "fonts/BeVietnamPro-Regular.ttf";

	private final SigningKey key;

	private final SignatureTexts texts;

	private final Clock clock;

	private final PAdESService service = new PAdESService(new CommonCertificateVerifier());

	PdfSigner(SigningKey key, SignatureTexts texts, Clock clock) {
		this.key = key;
		this.texts = texts;
		this.clock = clock;
		this.service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
	}

	/**
	 * Refuses when the certificate is not valid now.
	 */
	public void requireReady() {
		this.key.requireValid(this.clock.instant());
	}

	/**
	 * The signed file, already verified.
	 * @param reason what is signed for, as PDF readers show it
	 * @throws vn.daysaucongto.platform.Refused when the certificate is not valid now
	 */
	public byte[] sign(byte[] pdf, String reason) {
		requireReady();
		Instant now = this.clock.instant();
		DSSDocument document = new InMemoryDocument(pdf);
		PAdESSignatureParameters parameters = parameters(now, reason);
		parameters.setImageParameters(visible(place(pdf), this.texts.visible(this.key, now)));
		DSSDocument signed = this.service.signDocument(document, parameters,
				this.key.sign(this.service.getDataToSign(document, parameters)));
		byte[] bytes = DSSUtils.toByteArray(signed);
		SignedPdf.require(bytes, pdf, this.key.certificate());
		return bytes;
	}

	private PAdESSignatureParameters parameters(Instant now, String reason) {
		PAdESSignatureParameters parameters = new PAdESSignatureParameters();
		parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
		parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
		parameters.setSigningCertificate(this.key.certificate());
		parameters.setCertificateChain(this.key.chain());
		parameters.bLevel().setSigningDate(Date.from(now));
		parameters.setSignerName(this.key.signer());
		parameters.setReason(reason);
		return parameters;
	}

	private static SignatureImageParameters visible(Place place, String text) {
		SignatureFieldParameters field = new SignatureFieldParameters();
		field.setPage(place.page());
		field.setOriginX(place.x());
		field.setOriginY(place.y());
		field.setWidth(place.width());
		field.setHeight(place.height());
		SignatureImageTextParameters words = new SignatureImageTextParameters();
		words.setText(text);
		words.setFont(font());
		words.setTextWrapping(TextWrapping.FILL_BOX);
		SignatureImageParameters image = new SignatureImageParameters();
		image.setFieldParameters(field);
		image.setTextParameters(words);
		return image;
	}

	private static DSSFileFont font() {
		try (InputStream font = new ClassPathResource(FONT).getInputStream()) {
			DSSFileFont file = new DSSFileFont(font);
			file.setEmbedFontSubset(true);
			return file;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Place place(byte[] pdf) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return BlankPlace.on(document);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
