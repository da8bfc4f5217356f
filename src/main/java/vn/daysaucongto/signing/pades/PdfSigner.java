package vn.daysaucongto.signing.pades;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.TextWrapping;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Signs a PDF by appending to it (PAdES, of the level in the settings): the file that was
 * there stays, byte by byte, the beginning of the signed one.
 */
@Component
public class PdfSigner {

	private static final String FONT = "fonts/BeVietnamPro-Regular.ttf";

	/** Bytes for the signature in the file, with its certificates and time-stamp. */
	private static final int ROOM = 32 * 1024;

	private final SigningKey key;

	private final SigningSettings settings;

	private final Authorities authorities;

	private final Revocation revocation;

	private final TrustAnchors anchors;

	private final SignatureTexts texts;

	private final Clock clock;

	PdfSigner(SigningKey key, SigningSettings settings, Authorities authorities, Revocation revocation,
			TrustAnchors anchors, SignatureTexts texts, Clock clock) {
		this.key = key;
		this.settings = settings;
		this.authorities = authorities;
		this.revocation = revocation;
		this.anchors = anchors;
		this.texts = texts;
		this.clock = clock;
	}

	/**
	 * Refuses when the certificate is not valid now, or is known to have been revoked.
	 * Asks nobody.
	 */
	public void requireReady() {
		this.key.requireValid(this.clock.instant());
		this.revocation.requireNotKnown();
	}

	/**
	 * The signed file, already verified. Calls others, up to
	 * {@link SigningSettings#ALL_ANSWERS}: not while a transaction holds locks.
	 * @param reason what is signed for, as PDF readers show it
	 * @param unit that signs, as the visible block names it
	 * @throws vn.daysaucongto.platform.Refused when the certificate is not valid now, or
	 * was revoked
	 * @throws RuntimeException when somebody who is needed does not answer, or the result
	 * is not what it has to be: nothing is signed, and it is to be tried again
	 */
	public byte[] sign(byte[] pdf, String reason, String unit) {
		this.key.requireValid(this.clock.instant());
		Outside outside = this.authorities.outside();
		this.revocation.require(outside);
		Instant now = this.clock.instant();
		PAdESService service = this.authorities.service(outside);
		DSSDocument document = new InMemoryDocument(pdf);
		PAdESSignatureParameters parameters = parameters(now, reason);
		parameters
			.setImageParameters(visible(place(pdf), this.texts.visible(this.key, this.settings.title(), unit, now)));
		DSSDocument signed = service.signDocument(document, parameters,
				this.key.sign(service.getDataToSign(document, parameters)));
		byte[] bytes = DSSUtils.toByteArray(signed);
		SignedPdf.require(bytes, pdf, this.key.chain(),
				new Proof(this.settings.level(), this.authorities.knowing(), this.anchors, now));
		return bytes;
	}

	private PAdESSignatureParameters parameters(Instant now, String reason) {
		PAdESSignatureParameters parameters = new PAdESSignatureParameters();
		parameters.setSignatureLevel(this.settings.level().dss());
		if (this.settings.level().isTimestamped()) {
			parameters.setContentSize(ROOM);
		}
		parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
		parameters.setSigningCertificate(this.key.certificate());
		parameters.setCertificateChain(this.key.chain());
		parameters.bLevel().setSigningDate(Date.from(now));
		// the whole chain stands in the file, what is trusted here too
		parameters.bLevel().setTrustAnchorBPPolicy(false);
		parameters.setSignerName(this.key.signer());
		parameters.setReason(reason);
		return parameters;
	}

	private static SignatureImageParameters visible(Place place, List<String> lines) {
		SignatureFieldParameters field = new SignatureFieldParameters();
		field.setPage(place.page());
		field.setOriginX(place.x());
		field.setOriginY(place.y());
		field.setWidth(place.width());
		field.setHeight(place.height());
		SignatureImageTextParameters words = new SignatureImageTextParameters();
		words.setText(String.join(place.isFlat() ? " · " : "\n", lines));
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
