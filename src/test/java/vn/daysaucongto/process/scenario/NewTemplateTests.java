package vn.daysaucongto.process.scenario;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.contract.ContractDifference;
import vn.daysaucongto.contract.ContractDifferences;
import vn.daysaucongto.contract.Contracts;
import vn.daysaucongto.contract.template.ContractTemplates;
import vn.daysaucongto.contract.text.ClauseDifference;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** A case on its way when the text of contracts becomes another. */
@ScenarioTest
class NewTemplateTests {

	@Autowired
	private Procedure procedure;

	@Autowired
	private Customer customer;

	@Autowired
	private Contracts contracts;

	@Autowired
	private ContractTemplates templates;

	@Autowired
	private ContractDifferences differences;

	@Autowired
	private JdbcTemplate jdbc;

	@AfterEach
	void onlyTheTextThatCameWithTheSoftware() {
		this.jdbc.update("update contract_version set template = 1");
		this.jdbc.update("delete from contract_template_act where template > 1");
		this.jdbc.update("delete from contract_template where number > 1");
		this.jdbc.update("update contract_template set state = 'APPROVED'");
	}

	@Test
	void theNextVersionTakesTheNewTextAndTheOldOneStaysAsItWas() {
		RequestCode code = this.procedure.toBeConfirmed(false);
		assertThat(this.contracts.get(code, 1).template()).isEqualTo(1);
		int number = approved("BBĐ dọn sạch hiện trường sau khi thi công.");
		this.customer.asksForCorrection(code);
		this.procedure.does("hop-dong", code, Process.Tasks.REVISE_CONTRACT,
				Map.of("revision", "NEW_VERSION", "answer", "Đã sửa.", "correction",
						Map.of("customerName", "Nguyễn Thị Mai Hoa", "address", "12 Lê Lợi", "terms", "")));
		assertThat(this.contracts.get(code, 2).template()).isEqualTo(number);
		assertThat(this.contracts.get(code, 1).template()).isEqualTo(1);
		ContractDifference difference = this.differences.sinceShown(code, 2).orElseThrow();
		assertThat(difference.clauses()).extracting(ClauseDifference::title)
			.contains("Điều 5. Quyền và nghĩa vụ của BBĐ");
		assertThat(this.jdbc.queryForObject(
				"select count(*) from contract_wording w join contract_version v on v.id = w.contract_id "
						+ "where v.request_code = ? and w.html like '%dọn sạch hiện trường%'",
				Integer.class, code.value()))
			.isOne();
	}

	/** A new text with that promise, by one and another. */
	private int approved(String promise) {
		Actor writer = new Actor("mai", "Mai", Set.of("hop-dong"), Set.of());
		int number = this.templates.start();
		String text = this.templates.get(number).html().replace("<h2>Điều 6.", "<p>" + promise + "</p>\n<h2>Điều 6.");
		this.templates.submit(number, 0, text, "Dọn hiện trường", writer);
		this.templates.approve(number, new Actor("son", "Sơn", Set.of("lanh-dao"), Set.of()));
		return number;
	}

}
