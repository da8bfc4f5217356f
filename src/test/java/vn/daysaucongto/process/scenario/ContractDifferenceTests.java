package vn.daysaucongto.process.scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.daysaucongto.contract.ContractDifference;
import vn.daysaucongto.contract.ContractDifferences;
import vn.daysaucongto.contract.text.ClauseDifference;
import vn.daysaucongto.contract.text.LineDifference;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.daysaucongto.support.LoggedIn.staff;

/** What a new version of a contract says differently, and to whom that is told. */
@ScenarioTest
class ContractDifferenceTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Procedure procedure;

	@Autowired
	private Customer customer;

	@Autowired
	private ContractDifferences differences;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void aCorrectionIsShownClauseByClause() throws Exception {
		RequestCode code = corrected();
		ContractDifference difference = this.differences.sinceShown(code, 2).orElseThrow();
		assertThat(difference.isPriceChanged()).isFalse();
		assertThat(difference.clauses()).extracting(ClauseDifference::title, ClauseDifference::kind)
			.contains(tuple("BÊN MUA ĐIỆN (BMĐ)", ClauseDifference.Kind.CHANGED),
					tuple("Điều 10. Thỏa thuận khác", ClauseDifference.Kind.ADDED))
			.doesNotContain(tuple("Điều 2. Giá trị hợp đồng", ClauseDifference.Kind.CHANGED));
		String file = this.mvc.perform(get("/staff/ho-so/" + code).with(staff("kiem-tra", "PC05AA")))
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(file).contains("Những điểm thay đổi so với bản 1", "<ins>Mai</ins>",
				"<ins>Bên bán điện trám lại vết khoan trên tường.</ins>");
	}

	@Test
	void whatWasBuiltDifferentlyIsShownInAmounts() {
		RequestCode code = this.procedure.planned();
		this.procedure.built(code, false, BigDecimal.TEN);
		this.procedure.does("du-toan", code, Process.Tasks.REVIEW_DIFFERENCE,
				Map.of("difference", "AMEND", "reason", "Đi vòng qua hiên."));
		ContractDifference difference = this.differences.sinceShown(code, 2).orElseThrow();
		assertThat(difference.isPriceChanged()).isTrue();
		assertThat(difference.clauses()).filteredOn((clause) -> clause.title().equals("Điều 2. Giá trị hợp đồng"))
			.singleElement()
			.satisfies((clause) -> assertThat(clause.lines()).flatExtracting(LineDifference::after)
				.filteredOn(LineDifference.Piece::amount)
				.extracting((piece) -> piece.text().replace(".", ""))
				.contains(String.valueOf(difference.total().dong())));
	}

	@Test
	void aVersionThatNobodyReviewedIsNoneThatTheCustomerKnows() {
		RequestCode code = this.procedure.offered();
		this.procedure.paidAtCounter(code);
		this.procedure.does("hop-dong", code, Process.Tasks.REVIEW_CONTRACT, Map.of("contractReview", "REDRAFT",
				"correction", Map.of("customerName", "Nguyễn Thị Hoa", "address", "12 Lê Lợi, hẻm 3", "terms", "")));
		assertThat(this.differences.sinceShown(code, 2)).isEmpty();
		assertThat(this.differences.of(code, 2)).isPresent();
		assertThat(this.differences.of(code, 1)).isEmpty();
	}

	@Test
	void thatTheTextOfAnOldVersionWasNotKeptIsSaid() throws Exception {
		RequestCode code = corrected();
		this.jdbc.update("delete from contract_wording where contract_id = (select id from contract_version "
				+ "where request_code = ? and number = 1)", code.value());
		ContractDifference difference = this.differences.sinceShown(code, 2).orElseThrow();
		assertThat(difference.known()).isFalse();
		assertThat(difference.clauses()).isEqualTo(List.of());
		assertThat(this.mvc.perform(get("/staff/ho-so/" + code).with(staff("kiem-tra", "PC05AA")))
			.andReturn()
			.getResponse()
			.getContentAsString()).contains("chưa lưu riêng lời văn của bản số 1");
	}

	/** The customer read the first version and has got a second. */
	private RequestCode corrected() {
		RequestCode code = this.procedure.toBeConfirmed(false);
		this.customer.asksForCorrection(code);
		this.procedure.does("hop-dong", code, Process.Tasks.REVISE_CONTRACT,
				Map.of("revision", "NEW_VERSION", "answer", "Đã sửa.", "correction",
						Map.of("customerName", "Nguyễn Thị Mai Hoa", "address", "12A Lê Lợi", "terms",
								"Bên bán điện trám lại vết khoan trên tường.")));
		return code;
	}

}
