package vn.daysaucongto.signing.pades;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.daysaucongto.document.Sha256;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.support.Pdfsig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class PdfSignerTests {

	private static final Instant NOW = Instant.parse("2026-11-18T02:00:00Z");

	private static final byte[] KEY = TestKey.make("secret", NOW.minus(Duration.ofDays(1)),
			NOW.plus(Duration.ofDays(30)));

	private static final String HEADINGS = """
			<table style="width:100%; text-align:center"><tr><td>ĐẠI DIỆN BÊN MUA ĐIỆN</td>\
			<td>ĐẠI DIỆN BÊN BÁN ĐIỆN</td></tr></table>""";

	private final byte[] confirmed = SigningForTests.pdf("<p>Hợp đồng dịch vụ dây sau công tơ</p>" + HEADINGS);

	@TempDir
	private Path directory;

	@Test
	void theConfirmedFileIsTheBeginningOfTheSignedOne() {
		byte[] signed = signer(NOW).sign(this.confirmed, "Ký hợp đồng", Signers.UNIT);
		assertThat(signed.length).isGreaterThan(this.confirmed.length);
		assertThat(Sha256.of(Arrays.copyOf(signed, this.confirmed.length))).isEqualTo(Sha256.of(this.confirmed));
	}

	@Test
	void anotherProgramFindsTheSignatureGood() throws Exception {
		String found = pdfsig(signer(NOW).sign(this.confirmed, "Ký hợp đồng", Signers.UNIT));
		assertThat(found).contains("Signature is Valid", "Total document signed", "ETSI.CAdES.detached", "SHA-256");
		assertThat(found).doesNotContain("Signature #2");
	}

	@Test
	void anotherProgramFindsAFlippedByteToo() throws Exception {
		assertThat(pdfsig(flipped(signer(NOW).sign(this.confirmed, "Ký hợp đồng", Signers.UNIT))))
			.contains("Digest Mismatch");
	}

	@Test
	void aFlippedByteIsFound() {
		byte[] flipped = flipped(signer(NOW).sign(this.confirmed, "Ký hợp đồng", Signers.UNIT));
		assertThatIllegalStateException()
			.isThrownBy(() -> SignedPdf.require(flipped, this.confirmed, key().chain(), alone()))
			.withMessageContaining("does not begin with the confirmed file");
		byte[] flippedBefore = Arrays.copyOf(flipped, this.confirmed.length);
		assertThatIllegalStateException()
			.isThrownBy(() -> SignedPdf.require(flipped, flippedBefore, key().chain(), alone()));
	}

	@Test
	void whatIsAppendedAfterwardsIsFound() {
		byte[] signed = signer(NOW).sign(this.confirmed, "Ký hợp đồng", Signers.UNIT);
		byte[] longer = Arrays.copyOf(signed, signed.length + 1);
		longer[signed.length] = '\n';
		assertThatIllegalStateException()
			.isThrownBy(() -> SignedPdf.require(longer, this.confirmed, key().chain(), alone()))
			.withMessageContaining("byte range");
	}

	@Test
	void everybodySeesWhoSignedWhenAndThatTheKeyIsATest() throws IOException {
		assertThat(visible(signer(NOW))).containsExactly("KÝ THỬ NGHIỆM – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ",
				"Ký số bởi: TEST – Bên bán điện (demo)", "Đơn vị: Điện lực Hải Châu",
				"Thời gian ký: 18/11/2026 09:00 (giờ Việt Nam)");
	}

	@Test
	void theTitleOfWhoSignsIsSeenWhereItIsConfigured() throws IOException {
		PdfSigner signer = Signers.signer(key(), Clock.fixed(NOW, ZoneOffset.UTC), Map.of("title", "Giám đốc"));
		assertThat(visible(signer)).contains("Chức vụ: Giám đốc");
	}

	/** The lines in the signature's field. */
	private List<String> visible(PdfSigner signer) throws IOException {
		byte[] signed = signer.sign(this.confirmed, "Ký hợp đồng", Signers.UNIT);
		try (PDDocument document = Loader.loadPDF(signed)) {
			PDPage onlyTheSignature = new PDPage();
			PDAppearanceStream look = document.getSignatureFields()
				.get(0)
				.getWidgets()
				.get(0)
				.getNormalAppearanceStream();
			document.addPage(onlyTheSignature);
			try (PDPageContentStream content = new PDPageContentStream(document, onlyTheSignature)) {
				content.drawForm(look);
			}
			PDFTextStripper text = new PDFTextStripper();
			text.setStartPage(2);
			return text.getText(document).lines().filter((line) -> !line.isBlank()).map(String::strip).toList();
		}
	}

	@Test
	void theSignatureStandsUnderItsHeadingAndOnNothing() throws IOException {
		Place place = place(this.confirmed);
		assertThat(place.page()).isEqualTo(1);
		assertThat(place.x()).isGreaterThan(595 / 2 - 40);
		assertThat(place.y()).isBetween(60, 160);
		assertThat(place.width()).isEqualTo(230);
	}

	@Test
	void withoutAHeadingItStandsBelowEverythingOnTheLastPage() throws IOException {
		Place place = place(SigningForTests
			.pdf("<p>Trang 1</p><div style='page-break-before:always'>" + "<p>Dòng</p>".repeat(20) + "</div>"));
		assertThat(place.page()).isEqualTo(2);
		assertThat(place.y()).isGreaterThan(400);
	}

	@Test
	void aFullPageLeavesTheBottomMargin() throws IOException {
		Place place = place(SigningForTests.pdf("<div style='height:250mm; background:#888'></div>"));
		assertThat(place.y()).isGreaterThan(770);
		assertThat(place.height()).isEqualTo(24);
	}

	@Test
	void aPageWithoutAnyRoomIsRefused() throws IOException {
		try (PDDocument document = new PDDocument()) {
			PDPage page = new PDPage();
			document.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				content.addRect(0, 0, 600, 800);
				content.fill();
			}
			assertThatIllegalStateException().isThrownBy(() -> BlankPlace.on(document))
				.withMessageContaining("no room");
		}
	}

	@Test
	void nothingIsSignedOutsideTheValidityOfTheCertificate() {
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> signer(NOW.plus(Duration.ofDays(31))).sign(this.confirmed, "Ký hợp đồng", Signers.UNIT))
			.satisfies((refused) -> {
				assertThat(refused.code()).isEqualTo("signing.certificate.expired");
				assertThat(refused.args()).containsExactly("18/12/2026");
			});
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> signer(NOW.minus(Duration.ofDays(2))).sign(this.confirmed, "Ký hợp đồng", Signers.UNIT))
			.satisfies((refused) -> assertThat(refused.code()).isEqualTo("signing.certificate.notYet"));
	}

	@Test
	void theTestKeyIsMadeOnce() {
		Path file = this.directory.resolve("new/test.p12");
		assertThat(TestKey.in(file, "test", NOW)).isEqualTo(TestKey.in(file, "test", NOW));
	}

	@Test
	void aWrongPasswordOrAliasIsSaidAtTheStart() {
		assertThatIllegalStateException().isThrownBy(() -> SigningKey.open(KEY, "wrong", ""))
			.withMessageContaining("password");
		assertThatIllegalStateException().isThrownBy(() -> SigningKey.open(KEY, "secret", "other"))
			.withMessageContaining("0 keys");
		assertThat(SigningKey.open(KEY, "secret", "test").isTest()).isTrue();
	}

	/** The page's text, untouched by what is compressed around it. */
	private byte[] flipped(byte[] signed) {
		byte[] flipped = signed.clone();
		String text = new String(this.confirmed, StandardCharsets.ISO_8859_1);
		flipped[text.indexOf("stream") + 40] ^= 1;
		return flipped;
	}

	private String pdfsig(byte[] signed) throws IOException {
		return Pdfsig.of(Files.write(this.directory.resolve("signed.pdf"), signed));
	}

	private static PdfSigner signer(Instant now) {
		return Signers.signer(key(), Clock.fixed(now, ZoneOffset.UTC));
	}

	private static Proof alone() {
		return Signers.alone(key(), Clock.fixed(NOW, ZoneOffset.UTC));
	}

	private static SigningKey key() {
		return SigningKey.open(KEY, "secret", "");
	}

	private static Place place(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return BlankPlace.on(document);
		}
	}

}
