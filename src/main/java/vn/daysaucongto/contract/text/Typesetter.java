package vn.daysaucongto.contract.text;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;

import org.springframework.core.io.ClassPathResource;

/**
 * Sets contracts as PDF/A-2b, with their fonts and colours inside and tagged for screen
 * readers. The layout is ours; it reads nothing from anywhere.
 */
public final class Typesetter {

	private static final String FONT = "Be Vietnam Pro";

	private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

	private static final String LAYOUT = text("contract/contract.css");

	private static final String SAMPLE = """
			@page {
			  @top-center { content: "%s"; font: bold 9pt 'Be Vietnam Pro'; color: #b00020; }
			}
			""";

	private Typesetter() {
	}

	/**
	 * The text as it is set: without what a contract may not hold.
	 * @param html words, lists and tables
	 */
	public static String clean(String html) {
		return Markup.clean(html).body().html();
	}

	/**
	 * The PDF.
	 * @param title as readers show it above the window
	 * @param html words, lists and tables; anything else is left out
	 */
	public static byte[] pdf(String title, String html) {
		return set(title, html, LAYOUT);
	}

	/**
	 * The PDF of a text that is only looked at.
	 * @param warning above each page, that it is no more than that
	 */
	public static byte[] sample(String warning, String html) {
		return set(warning, html, LAYOUT + SAMPLE.formatted(warning));
	}

	private static byte[] set(String title, String html, String layout) {
		Document sheet = Markup.clean(html);
		sheet.selectFirst("html").attr("lang", "vi");
		sheet.title(title);
		sheet.head().appendElement("meta").attr("name", "subject").attr("content", title);
		sheet.head().appendElement("style").appendChild(new DataNode(layout));
		return document(sheet.outerHtml());
	}

	/** The PDF of a whole document of the application's own, with its own layout. */
	public static byte[] document(String xhtml) {
		ByteArrayOutputStream pdf = new ByteArrayOutputStream();
		PdfRendererBuilder builder = new PdfRendererBuilder().withHtmlContent(xhtml, null)
			.withProducer("day-sau-cong-to")
			.usePdfAConformance(PdfAConformance.PDFA_2_B)
			.usePdfUaAccessibility(true)
			.useColorProfile(COLOURS);
		for (ExternalResourceControlPriority time : ExternalResourceControlPriority.values()) {
			builder.useExternalResourceAccessControl((uri, type) -> false, time);
		}
		builder.useFont(() -> font("Regular"), FONT, 400, FontStyle.NORMAL, true);
		builder.useFont(() -> font("Bold"), FONT, 700, FontStyle.NORMAL, true);
		builder.useFont(() -> font("Italic"), FONT, 400, FontStyle.ITALIC, true);
		try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
			renderer.createPDFWithoutClosing();
			// a plain list of objects: PDFBox leaves the packed one's own entry out
			renderer.getPdfDocument().save(pdf, CompressParameters.NO_COMPRESSION);
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

	private static String text(String path) {
		try {
			return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
