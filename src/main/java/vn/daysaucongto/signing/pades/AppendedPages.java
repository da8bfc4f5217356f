package vn.daysaucongto.signing.pades;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * Puts pages behind a PDF without touching a byte of it: the new file begins with the old
 * one (an incremental update, ISO 32000-1, 7.5.6).
 */
public final class AppendedPages {

	private AppendedPages() {
	}

	/** The PDF with the pages of another behind its own. */
	public static byte[] append(byte[] pdf, byte[] more) {
		try (PDDocument document = Loader.loadPDF(pdf); PDDocument other = Loader.loadPDF(more)) {
			LayerUtility layers = new LayerUtility(document);
			for (int number = 0; number < other.getNumberOfPages(); number++) {
				PDFormXObject drawn = layers.importPageAsForm(other, number);
				PDPage page = new PDPage(other.getPage(number).getMediaBox());
				document.addPage(page);
				try (PDPageContentStream content = new PDPageContentStream(document, page)) {
					content.drawForm(drawn);
				}
			}
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			document.saveIncremental(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
