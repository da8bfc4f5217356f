package vn.daysaucongto.signing.verification;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;

import org.junit.jupiter.api.Test;
import vn.daysaucongto.signing.verification.PdfReport.Unreadable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Files that are made to take our memory or our time are not read at all. */
class HostilePdfTests {

	private static final int MEBIBYTE = 1024 * 1024;

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@Test
	void aPartThatUnpacksToMoreThanAContractIsNotUnpacked() {
		assertThat(check(stream("/FlateDecode", packed(new byte[40 * MEBIBYTE])))).isEqualTo(Unreadable.TOO_COMPLEX);
		assertThat(check(stream("/FlateDecode", packed(new byte[MEBIBYTE])))).isNull();
	}

	@Test
	void whatIsPackedTwiceIsUnpackedTwice() {
		byte[] twice = packed(packed(new byte[200 * MEBIBYTE]));
		assertThat(twice.length).isLessThan(MEBIBYTE);
		assertThat(check(stream("[/FlateDecode /FlateDecode]", twice))).isEqualTo(Unreadable.TOO_COMPLEX);
	}

	/** Readers do not look at the first two bytes. */
	@Test
	void aFalseHeadHidesNothing() {
		byte[] packed = packed(new byte[40 * MEBIBYTE]);
		packed[0] = '\n';
		packed[1] = '\n';
		assertThat(check(stream("/FlateDecode", packed))).isEqualTo(Unreadable.TOO_COMPLEX);
	}

	@Test
	void aPackedListOfMillionsOfObjectsIsNotRead() {
		byte[] list = packed(new byte[3 * MEBIBYTE]);
		assertThat(check(stream("/FlateDecode /Type /XRef /W [1 2 1] /Size 700000", list)))
			.isEqualTo(Unreadable.TOO_COMPLEX);
		for (String widths : new String[] { "[0 1 0]", "[1 999999999 1]", "5 0 R" }) {
			assertThat(check(stream("/FlateDecode /Type /XRef /W " + widths, packed(new byte[10]))))
				.isEqualTo(Unreadable.TOO_COMPLEX);
		}
	}

	@Test
	void otherWaysOfPackingAndHiddenNamesAreNotFollowed() {
		for (String filter : new String[] { "/LZWDecode", "/RunLengthDecode", "[/ASCIIHexDecode /FlateDecode]",
				"/Fl#61teDecode" }) {
			assertThat(check(stream(filter, new byte[10]))).as(filter).isEqualTo(Unreadable.TOO_COMPLEX);
		}
	}

	@Test
	void moreObjectsOrPartsThanAContractHasAreNotCounted() {
		assertThat(check("1 0 obj null endobj\n".repeat(30_000).getBytes())).isEqualTo(Unreadable.TOO_COMPLEX);
		assertThat(check("stream\n".repeat(1_000_000).getBytes())).isEqualTo(Unreadable.TOO_COMPLEX);
		assertThat(check("/ByteRange [0 1 2 3]\n".repeat(30).getBytes())).isEqualTo(Unreadable.TOO_COMPLEX);
	}

	@Test
	void whatIsNestedDeeplyOrNamesItselfEnds() {
		byte[] deep = pdf("1 0 obj " + "[".repeat(MEBIBYTE) + " endobj\n");
		byte[] own = pdf(
				"1 0 obj << /Type /Catalog /Pages 1 0 R /AcroForm 1 0 R /Kids [1 0 R] /Fields [1 0 R] >> endobj\n");
		for (byte[] file : new byte[][] { deep, own }) {
			assertTimeoutPreemptively(PATIENCE, () -> assertThat(SignedFiles.verify(file).signatures()).isEmpty());
		}
	}

	/** As 10 MB of anything that begins as a PDF does. */
	@Test
	void theLargestRubbishEnds() {
		byte[] rubbish = new byte[PdfLimits.MOST_BYTES];
		new Random(7).nextBytes(rubbish);
		System.arraycopy("%PDF-1.7\n".getBytes(), 0, rubbish, 0, 9);
		assertTimeoutPreemptively(PATIENCE, () -> assertThat(SignedFiles.verify(rubbish).signatures()).isEmpty());
	}

	@Test
	void piecesOfASignedFileInAnyOrderEnd() {
		Random random = new Random(11);
		for (int i = 0; i < 20; i++) {
			byte[] mixed = SignedFiles.SIGNED.clone();
			for (int piece = 0; piece < 10; piece++) {
				int length = 1 + random.nextInt(2000);
				System.arraycopy(SignedFiles.SIGNED, random.nextInt(mixed.length - length), mixed,
						9 + random.nextInt(mixed.length - length - 9), length);
			}
			assertThatNoException().isThrownBy(() -> SignedFiles.verify(mixed));
			assertThat(SignedFiles.verify(mixed).overall()).isNotEqualTo(PdfReport.Overall.UNCHANGED);
		}
	}

	private static Unreadable check(byte[] parts) {
		return PdfLimits.check(pdf(SignedFiles.text(parts))).orElse(null);
	}

	private static byte[] pdf(String body) {
		return ("%PDF-1.7\n" + body + "trailer << /Root 1 0 R >>\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1);
	}

	private static byte[] stream(String filter, byte[] data) {
		return ("2 0 obj << /Length " + data.length + " /Filter " + filter + " >> stream\n" + SignedFiles.text(data)
				+ "\nendstream endobj\n")
			.getBytes(StandardCharsets.ISO_8859_1);
	}

	private static byte[] packed(byte[] data) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
			out.write(data);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return packed.toByteArray();
	}

}
