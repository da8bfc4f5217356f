package vn.daysaucongto.contract.template;

import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.platform.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Four eyes on the text of contracts. */
class ContractTemplateTests {

	private static final Instant NOW = Instant.EPOCH;

	private ContractTemplate template;

	@BeforeEach
	void twoPeopleHaveWrittenAndOneOfThemSubmitted() {
		this.template = new ContractTemplate(2, new ContractTemplate());
		this.template.edit(0, "<p>a</p>", "Sửa", "mai", NOW);
		this.template.edit(1, "<p>b</p>", "Sửa", "lan", NOW);
		this.template.submit("lan", NOW);
	}

	@Test
	void nobodyDecidesAboutWhatTheyWrote() {
		for (String writer : new String[] { "mai", "lan" }) {
			refused("contract.template.fourEyes", () -> this.template.approve(writer, NOW));
			refused("contract.template.fourEyes", () -> this.template.sendBack("Sai", writer, NOW));
		}
		this.template.approve("son", NOW);
		assertThat(this.template.view().state()).isEqualTo(TemplateState.APPROVED);
		assertThat(this.template.view().last().person()).isEqualTo("son");
	}

	@Test
	void whatWasSentBackIsWrittenOnAndItsWritersStayWriters() {
		this.template.sendBack("Thiếu điều 3", "son", NOW);
		this.template.edit(2, "<p>c</p>", "Sửa", "hoa", NOW);
		this.template.submit("hoa", NOW);
		refused("contract.template.fourEyes", () -> this.template.approve("mai", NOW));
		this.template.approve("son", NOW);
	}

	@Test
	void whatWaitsOrIsApprovedIsNotEdited() {
		refused("contract.template.state.SUBMITTED", () -> this.template.edit(2, "x", "", "mai", NOW));
		this.template.approve("son", NOW);
		refused("contract.template.state.APPROVED", () -> this.template.edit(2, "x", "", "mai", NOW));
		refused("contract.template.state.APPROVED", () -> this.template.approve("son", NOW));
		assertThat(this.template.html()).isEqualTo("<p>b</p>");
	}

	@Test
	void whoDidNotSeeTheLastEditionOverwritesNothing() {
		this.template.sendBack("Sai", "son", NOW);
		refused("contract.template.overtaken", () -> this.template.edit(1, "x", "", "mai", NOW));
	}

	private static void refused(String code, Runnable act) {
		assertThatExceptionOfType(Refused.class).isThrownBy(act::run)
			.satisfies((refused) -> assertThat(refused.code()).isEqualTo(code));
	}

}
