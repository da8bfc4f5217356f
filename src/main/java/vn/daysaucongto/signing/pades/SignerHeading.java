package vn.daysaucongto.signing.pades;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Finds the words under which the utility signs ("ĐẠI DIỆN BÊN BÁN ĐIỆN"). */
final class SignerHeading extends PDFTextStripper {

	private static final String WORDS = "BÊN BÁN ĐIỆN";

	private Spot found;

	private SignerHeading(int page) {
		setStartPage(page);
		setEndPage(page);
		setSortByPosition(true);
	}

	/** The last such words on that page. */
	static Optional<Spot> find(PDDocument document, int page) throws IOException {
		SignerHeading heading = new SignerHeading(page);
		heading.getText(document);
		return Optional.ofNullable(heading.found);
	}

	@Override
	protected void writeString(String text, List<TextPosition> positions) throws IOException {
		String words = Normalizer.normalize(text, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
		if (words.endsWith(WORDS)) {
			TextPosition first = positions.get(0);
			TextPosition last = positions.get(positions.size() - 1);
			float right = last.getXDirAdj() + last.getWidthDirAdj();
			this.found = new Spot((first.getXDirAdj() + right) / 2, last.getYDirAdj());
		}
		super.writeString(text, positions);
	}

	/**
	 * Where the words are.
	 *
	 * @param middle points from the left
	 * @param bottom points from the top
	 */
	record Spot(float middle, float bottom) {
	}

}
