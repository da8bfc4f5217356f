package vn.daysaucongto.signing.verification;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.signing.pades.SigningForTests;
import vn.daysaucongto.signing.verification.PdfReport.Later;
import vn.daysaucongto.signing.verification.PdfReport.Overall;
import vn.daysaucongto.signing.verification.PdfReport.Unreadable;

import static org.assertj.core.api.Assertions.assertThat;

/** Each kind of file has its answer. */
class PdfVerifierTests {

	@Test
	void aSignedContractIsUnchangedAndByTheUtility() {
		PdfReport report = SignedFiles.verify(SignedFiles.SIGNED);
		assertThat(report.overall()).isEqualTo(Overall.UNCHANGED);
		assertThat(report.isSignedByUtility()).isTrue();
		assertThat(report.signatures()).singleElement().satisfies((signature) -> {
			assertThat(signature.signer()).isEqualTo("TEST – Bên bán điện (demo)");
			assertThat(signature.issuer()).isEqualTo("TEST – Bên bán điện (demo)");
			assertThat(signature.claimedAt()).isEqualTo(SigningForTests.NOW);
			assertThat(signature.stampedAt()).isNull();
			assertThat(signature.level()).isEqualTo("PAdES-BASELINE-B");
			assertThat(signature.indication()).isEqualTo("TOTAL_PASSED");
			assertThat(signature.intact()).isTrue();
			assertThat(signature.certificateValid()).isTrue();
			assertThat(signature.test()).isTrue();
			assertThat(signature.revocationData()).isFalse();
			assertThat(signature.coversWholeFile()).isTrue();
			assertThat(signature.signedBytes()).isEqualTo(SignedFiles.SIGNED.length);
		});
	}

	@Test
	void theSignatureStaysRightWhenTheCertificateHasExpired() {
		PdfReport report = SignedFiles.verifier(Duration.ofDays(400)).verify(SignedFiles.SIGNED);
		assertThat(report.overall()).isEqualTo(Overall.UNCHANGED);
		assertThat(report.signatures().get(0).certificateValid()).isTrue();
	}

	@Test
	void whoeverCallsHimselfTheUtilityIsNot() {
		byte[] signed = SigningForTests.signer(SigningForTests.otherKey(), SigningForTests.NOW)
			.sign(SignedFiles.CONFIRMED, "Ký hợp đồng", "Điện lực Hải Châu");
		PdfReport report = SignedFiles.verify(signed);
		assertThat(report.overall()).isEqualTo(Overall.UNCHANGED);
		assertThat(report.isSignedByUtility()).isFalse();
		assertThat(report.signatures().get(0).signer()).isEqualTo("TEST – Bên bán điện (demo)");
		assertThat(report.signatures().get(0).indication()).isEqualTo("INDETERMINATE");
		assertThat(report.signatures().get(0).subIndication()).isEqualTo("NO_CERTIFICATE_CHAIN_FOUND");
	}

	@Test
	void aFurtherSignatureLeavesTheFirstOneRightForWhatItCovers() {
		byte[] both = SigningForTests.signAgain(SignedFiles.SIGNED, SigningForTests.otherKey());
		PdfReport report = SignedFiles.verify(both);
		assertThat(report.overall()).isEqualTo(Overall.UNCHANGED);
		assertThat(report.signatures()).extracting(SignatureReport::later)
			.containsExactly(Later.SIGNATURES, Later.NOTHING);
		assertThat(report.signatures()).extracting(SignatureReport::utility).containsExactly(true, false);
		assertThat(report.signatures()).extracting(SignatureReport::signedBytes)
			.containsExactly(SignedFiles.SIGNED.length, both.length);
	}

	@Test
	void aSecondSignatureThatIsWrongIsNotHiddenByTheFirst() {
		byte[] both = SigningForTests.signAgain(SignedFiles.SIGNED, SigningForTests.otherKey());
		both[SignedFiles.SIGNED.length + 40] ^= 1;
		assertThat(SignedFiles.verify(both).overall()).isNotEqualTo(Overall.UNCHANGED);
	}

	@Test
	void withoutASignatureNothingIsSaidAboutChanges() {
		PdfReport report = SignedFiles.verify(SignedFiles.CONFIRMED);
		assertThat(report.overall()).isEqualTo(Overall.NO_SIGNATURE);
		assertThat(report.signatures()).isEmpty();
	}

	@Test
	void whatIsNoPdfOrBrokenIsToldApart() {
		assertThat(why("")).isEqualTo(Unreadable.NO_PDF);
		assertThat(why("PK\u0003\u0004 a spreadsheet")).isEqualTo(Unreadable.NO_PDF);
		assertThat(why("%PDF-1.7")).isEqualTo(Unreadable.BROKEN);
		assertThat(why("%PDF-1.7\nnothing of a document\n%%EOF")).isEqualTo(Unreadable.BROKEN);
		assertThat(SignedFiles.verify(new byte[PdfLimits.MOST_BYTES + 1]).why()).isEqualTo(Unreadable.TOO_LARGE);
	}

	@Test
	void anEncryptedFileIsNotOpened() throws IOException {
		for (String password : new String[] { "", "secret" }) {
			ByteArrayOutputStream encrypted = new ByteArrayOutputStream();
			try (PDDocument pdf = Loader.loadPDF(SignedFiles.CONFIRMED)) {
				pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
				pdf.save(encrypted);
			}
			assertThat(SignedFiles.verify(encrypted.toByteArray()).why()).isEqualTo(Unreadable.ENCRYPTED);
		}
	}

	private static Unreadable why(String file) {
		PdfReport report = SignedFiles.verify(file.getBytes(StandardCharsets.ISO_8859_1));
		assertThat(report.overall()).isEqualTo(Overall.UNREADABLE);
		return report.why();
	}

}
