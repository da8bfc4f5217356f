package vn.daysaucongto.process.scenario;

import java.io.IOException;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.contract.ContractPdf;
import vn.daysaucongto.contract.ContractView;
import vn.daysaucongto.contract.Contracts;
import vn.daysaucongto.document.Documents;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.request.ServiceOption;
import vn.daysaucongto.signing.ConfirmationPlace;
import vn.daysaucongto.signing.Confirmations;
import vn.daysaucongto.support.VeraPdf;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the PDF of a contract says (B7), and what a correction makes of it (B11). */
@ScenarioTest
class ContractTextTests {

	@Autowired
	private Procedure procedure;

	@Autowired
	private Customer customer;

	@Autowired
	private Contracts contracts;

	@Autowired
	private ContractPdf pdf;

	@Autowired
	private Documents documents;

	@Autowired
	private Confirmations confirmations;

	@Test
	void namesPartiesScopePricesWordsRightsAndSignatures() throws IOException {
		RequestCode code = this.procedure.toBeConfirmed(false);
		ContractView contract = this.contracts.current(code).orElseThrow();
		assertThat(text(contract)).contains("HỢP ĐỒNG DỊCH VỤ DÂY SAU CÔNG TƠ", code + "/HĐDV-1", "Nguyễn Thị Hoa",
				"12 Lê Lợi", "Điện lực Hải Châu", "BBĐ cung cấp vật tư và lắp đặt", "CT-123",
				contract.total().format().replace(" đ", ""), "Bằng chữ", "bảo hành 12 tháng", "SHA-256",
				"ĐẠI DIỆN BÊN MUA ĐIỆN", "ĐẠI DIỆN BÊN BÁN ĐIỆN");
	}

	@Test
	void bringsItsFontsAlong() throws IOException {
		RequestCode code = this.procedure.toBeConfirmed(false);
		try (PDDocument document = Loader.loadPDF(bytes(this.contracts.current(code).orElseThrow()))) {
			for (PDPage page : document.getPages()) {
				for (COSName font : page.getResources().getFontNames()) {
					assertThat(page.getResources().getFont(font).isEmbedded()).as(font.getName()).isTrue();
				}
			}
		}
	}

	@Test
	void isMadeToLastAndToBeReadAloud() {
		RequestCode code = this.procedure.toBeConfirmed(false);
		byte[] draft = bytes(this.contracts.current(code).orElseThrow());
		assertThat(VeraPdf.archiving(draft)).isEmpty();
		assertThat(VeraPdf.accessibility(draft)).isEmpty();
		assertThat(VeraPdf.archiving(this.pdf.model())).isEmpty();
		this.customer.confirmsOnThePortal(code);
		this.procedure.signed(code);
		byte[] signed = this.documents.open(this.contracts.current(code).orElseThrow().signedDocumentId(), Actor.SYSTEM)
			.content();
		assertThat(VeraPdf.archiving(signed)).isEmpty();
		assertThat(signed).hasSizeLessThan(250 * 1024);
	}

	@Test
	void whoBuildsByThemselvesIsPromisedNoWorkAndOwesNothing() throws IOException {
		RequestCode code = this.procedure.requested(ServiceOption.SELF);
		this.procedure.scheduled(code);
		this.procedure.surveyed(code, 40, 0);
		this.procedure.estimated(code);
		assertThat(text(this.contracts.current(code).orElseThrow()))
			.contains("BMĐ tự mua vật tư và tự lắp đặt", "BBĐ không thu tiền")
			.doesNotContain("BBĐ hẹn trước ngày thi công", "Bằng chữ");
	}

	@Test
	void whoBuysTheMaterialsIsToldSo() throws IOException {
		RequestCode code = this.procedure.requested(ServiceOption.LABOUR_QUOTATION);
		this.procedure.scheduled(code);
		this.procedure.surveyed(code, 40, 0);
		this.procedure.estimated(code);
		this.procedure.paidAtCounter(code);
		assertThat(text(this.contracts.current(code).orElseThrow())).contains("BMĐ tự mua vật tư đúng loại");
	}

	@Test
	void aCorrectionIsInTheNextVersionAndTheOldOneCantBeConfirmedAnyMore() throws IOException {
		RequestCode code = this.procedure.toBeConfirmed(false);
		this.customer.asksForCorrection(code);
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.confirmations.start(code, 1, ConfirmationPlace.PORTAL));
		this.procedure.does("hop-dong", code, Process.Tasks.REVISE_CONTRACT,
				Map.of("revision", "NEW_VERSION", "answer", "Đã sửa.", "correction",
						Map.of("customerName", "Nguyễn Thị Mai Hoa", "address", "12A Lê Lợi", "terms",
								"Bên bán điện trám lại vết khoan trên tường.")));
		ContractView next = this.contracts.current(code).orElseThrow();
		assertThat(next.number()).isEqualTo(2);
		assertThat(text(next)).contains("Nguyễn Thị Mai Hoa", "12A Lê Lợi", "Điều 10. Thỏa thuận khác",
				"trám lại vết khoan");
		assertThat(text(this.contracts.get(code, 1))).contains("Nguyễn Thị Hoa").doesNotContain("Điều 10");
		// work that differs later does not lose what was agreed
		assertThat(next.terms()).contains("trám lại vết khoan");
	}

	@Test
	void theModelContractNamesNobody() throws IOException {
		assertThat(text(this.pdf.model())).contains("MẪU", "Tùy hình thức BMĐ chọn", "Điều 9")
			.doesNotContain("Nguyễn", "null");
	}

	private byte[] bytes(ContractView contract) {
		return this.documents.open(contract.documentId(), Actor.SYSTEM).content();
	}

	private String text(ContractView contract) throws IOException {
		return text(bytes(contract));
	}

	private static String text(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
		}
	}

}
