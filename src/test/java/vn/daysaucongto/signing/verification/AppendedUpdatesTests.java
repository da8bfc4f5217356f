package vn.daysaucongto.signing.verification;

import java.io.IOException;
import java.util.Arrays;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.daysaucongto.signing.pades.SigningForTests;
import vn.daysaucongto.signing.verification.PdfReport.Later;
import vn.daysaucongto.signing.verification.PdfReport.Overall;

import static org.assertj.core.api.Assertions.assertThat;

/** What is put behind a signed file is found, and told apart from what was signed. */
class AppendedUpdatesTests {

	@ParameterizedTest
	@EnumSource
	void isFound(Update update) throws IOException {
		byte[] updated = update.of(SignedFiles.SIGNED);
		assertThat(Arrays.copyOf(updated, SignedFiles.SIGNED.length)).isEqualTo(SignedFiles.SIGNED);
		assertThat(updated.length).isGreaterThan(SignedFiles.SIGNED.length);
		assertThat(SignedFiles.verify(updated).overall()).isIn(Overall.ADDED, Overall.CHANGED, Overall.NO_SIGNATURE,
				Overall.UNREADABLE);
	}

	/** Somebody changes the page and then signs the whole with a key of his own. */
	@ParameterizedTest
	@EnumSource(names = { "MORE_TEXT_ON_THE_PAGE", "OTHER_TEXT_ON_THE_PAGE", "A_FURTHER_PAGE", "ANOTHER_PAGE_TREE",
			"A_PAGE_LESS", "A_SMALLER_PAGE", "A_BOX_OVER_THE_TEXT", "A_NOTE", "A_LINK", "A_FILLED_FIELD",
			"ANOTHER_LOOK_OF_THE_SIGNATURE", "ANOTHER_FONT", "A_SCRIPT", "A_LAYER" })
	void isFoundUnderAFurtherSignatureToo(Update update) throws IOException {
		PdfReport report = SignedFiles
			.verify(SigningForTests.signAgain(update.of(SignedFiles.SIGNED), SigningForTests.otherKey()));
		assertThat(report.overall()).isEqualTo(Overall.ADDED);
		assertThat(report.signatures()).hasSize(2);
		assertThat(report.signatures().get(0).later()).isEqualTo(Later.OTHER);
		assertThat(report.signatures().get(1).later()).isEqualTo(Later.NOTHING);
	}

}
