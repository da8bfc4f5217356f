package vn.daysaucongto.contract.text;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;

import org.springframework.core.io.ClassPathResource;

/**
 * Sets HTML as PDF/A-2b, with its fonts and colours inside and tagged for screen readers.
 * It reads nothing from anywhere.
 */
public final class Typesetter {

	private static final String FONT = "Be Vietnam Pro";

	private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

	private Typesetter() {
	}

	/** The PDF of a whole document in XHTML. */
	public static byte[] pdf(String html) {
		ByteArrayOutputStream pdf = new ByteArrayOutputStream();
		PdfRendererBuilder builder = new PdfRendererBuilder().withHtmlContent(html, null)
			.withProducer("day-sau-cong-to")
			.usePdfAConformance(PdfAConformance.PDFA_2_B)
			.usePdfUaAccessibility(true)
			.useColorProfile(COLOURS)
			.toStream(pdf);
		for (ExternalResourceControlPriority time : ExternalResourceControlPriority.values()) {
			builder.useExternalResourceAccessControl((uri, type) -> false, time);
		}
		builder.useFont(() -> font("Regular"), FONT, 400, FontStyle.NORMAL, true);
		builder.useFont(() -> font("Bold"), FONT, 700, FontStyle.NORMAL, true);
		builder.useFont(() -> font("Italic"), FONT, 400, FontStyle.ITALIC, true);
		try {
			builder.run();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return pdf.toByteArray();
	}

	private static InputStream font(String style) {
		try {
			return new ClassPathResource("fonts/BeVietnamPro-" + style + ".ttf").getInputStream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
