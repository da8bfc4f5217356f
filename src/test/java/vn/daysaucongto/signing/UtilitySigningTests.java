package vn.daysaucongto.signing;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.contract.ContractState;
import vn.daysaucongto.contract.ContractView;
import vn.daysaucongto.contract.Contracts;
import vn.daysaucongto.document.DocumentKind;
import vn.daysaucongto.document.Documents;
import vn.daysaucongto.document.Sha256;
import vn.daysaucongto.document.StoredDocument;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.support.ApplicationTest;
import vn.daysaucongto.support.MutableClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@ApplicationTest
@Tag("postgres")
@Import({ ReviewedContracts.class, CustomersPhone.class })
class UtilitySigningTests {

	@Autowired
	private ReviewedContracts reviewed;

	@Autowired
	private CustomersPhone phone;

	@Autowired
	private Confirmations confirmations;

	@Autowired
	private UtilitySigning signing;

	@Autowired
	private Contracts contracts;

	@Autowired
	private Documents documents;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private MutableClock clock;

	private RequestCode code;

	@BeforeEach
	void theCustomerConfirmed() {
		this.code = this.reviewed.contract();
		OtpView challenge = this.confirmations.start(this.code, 1, ConfirmationPlace.PORTAL);
		this.confirmations.confirm(this.code, challenge.id(), this.phone.code(this.code, 1),
				new ConfirmationContext(ConfirmationPlace.PORTAL, null, "127.0.0.1", "test"));
	}

	@AfterEach
	void today() {
		this.clock.set(ApplicationTest.TestClock.START);
	}

	@Test
	void theSignedContractBeginsWithWhatTheCustomerConfirmed() throws Exception {
		this.signing.approve(this.code, ReviewedContracts.LEADER);
		StoredDocument stored = this.signing.sign(this.code);
		ContractView contract = this.contracts.get(this.code, 1);
		assertThat(contract.state()).isEqualTo(ContractState.SIGNED);
		assertThat(contract.signedDocumentId()).isEqualTo(stored.id());
		byte[] signed = this.documents.open(stored.id(), Actor.SYSTEM).content();
		int confirmed = (int) this.documents.get(contract.documentId()).size();
		assertThat(Sha256.of(Arrays.copyOf(signed, confirmed))).isEqualTo(contract.sha256());
		String evidence = this.documents.get(this.confirmations.of(this.code, 1).orElseThrow().evidenceDocumentId())
			.sha256();
		assertThat(signed).as("bytes").hasSizeLessThan(250_000);
		try (PDDocument pdf = Loader.loadPDF(signed)) {
			assertThat(pdf.getLastSignatureDictionary().getReason()).contains(contract.sha256(), evidence);
			int pages = pdf.getNumberOfPages();
			PDFTextStripper text = new PDFTextStripper();
			text.setStartPage(pages);
			assertThat(text.getText(pdf)).contains("XÁC NHẬN GIAO DỊCH ĐIỆN TỬ", this.code + ", phiên bản 1",
					"127.0.0.1", "không phải là chữ ký số", confirmed + " byte đầu");
			assertThat(pdf.getSignatureFields().get(0).getWidgets().get(0).getPage()).as("under the contract")
				.isEqualTo(pdf.getPage(pages - 2));
		}
	}

	@Test
	void aRetryGivesTheSameDocument() {
		this.signing.approve(this.code, ReviewedContracts.LEADER);
		StoredDocument first = this.signing.sign(this.code);
		this.clock.advance(Duration.ofMinutes(3));
		assertThat(this.signing.sign(this.code)).isEqualTo(first);
		assertThat(signedDocuments()).hasSize(1);
	}

	@Test
	void twoAtOnceSignOnce() throws Exception {
		this.signing.approve(this.code, ReviewedContracts.LEADER);
		ExecutorService both = Executors.newFixedThreadPool(2);
		try {
			Callable<StoredDocument> sign = () -> {
				try {
					return this.signing.sign(this.code);
				}
				catch (PessimisticLockingFailureException ex) {
					// H2 waits for a lock for a second only; the job comes back
					return null;
				}
			};
			for (Future<StoredDocument> result : both.invokeAll(List.of(sign, sign))) {
				assertThat(result.get()).isIn(null, this.signing.sign(this.code));
			}
		}
		finally {
			both.shutdown();
		}
		assertThat(signedDocuments()).hasSize(1);
	}

	@Test
	void whatNobodyApprovedIsNotSigned() {
		assertRefused("signing.notApproved", () -> this.signing.sign(this.code));
		this.confirmations.refuse(this.code, "Sai địa chỉ", ReviewedContracts.LEADER);
		assertRefused("signing.notApproved", () -> this.signing.sign(this.code));
		assertThat(signedDocuments()).isEmpty();
	}

	@Test
	void anExpiredCertificateIsSaidBeforeAnythingIsSigned() {
		this.signing.approve(this.code, ReviewedContracts.LEADER);
		this.clock.advance(Duration.ofDays(4000));
		assertRefused("signing.certificate.expired", () -> this.signing.sign(this.code));
		assertRefused("signing.certificate.expired",
				() -> this.signing.requireMaySign(this.code, ReviewedContracts.LEADER));
		assertThat(signedDocuments()).isEmpty();
	}

	@Test
	void whatIsNotWhatWasConfirmedIsNotSigned() {
		this.signing.approve(this.code, ReviewedContracts.LEADER);
		long document = this.contracts.get(this.code, 1).documentId();
		byte[] content = this.documents.open(document, Actor.SYSTEM).content();
		content[content.length / 2] ^= 1;
		this.jdbc.update("update document_content set content = ? where document_id = ?", content, document);
		assertThatIllegalStateException().isThrownBy(() -> this.signing.sign(this.code))
			.withMessageContaining("not what was confirmed");
		assertThat(signedDocuments()).isEmpty();
	}

	private List<StoredDocument> signedDocuments() {
		return this.documents.list(this.code.value(), Set.of(DocumentKind.CONTRACT_SIGNED));
	}

	private static void assertRefused(String code, Runnable act) {
		assertThatExceptionOfType(Refused.class).isThrownBy(act::run)
			.satisfies((refused) -> assertThat(refused.code()).isEqualTo(code));
	}

}
