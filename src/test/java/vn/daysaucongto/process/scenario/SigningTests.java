package vn.daysaucongto.process.scenario;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.daysaucongto.contract.ContractState;
import vn.daysaucongto.contract.Contracts;
import vn.daysaucongto.notification.NoticeKind;
import vn.daysaucongto.notification.Notices;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.request.Outcome;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.signing.Confirmations;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** B9 to B13: both sides sign, on site or from afar. */
@ScenarioTest
class SigningTests {

	@Autowired
	private Stage stage;

	@Autowired
	private Procedure procedure;

	@Autowired
	private Customer customer;

	@Autowired
	private Requests requests;

	@Autowired
	private Contracts contracts;

	@Autowired
	private Notices notices;

	@Autowired
	private Confirmations confirmations;

	@Test
	void onSiteToTheEnd() {
		RequestCode code = this.procedure.toBeConfirmed(true);
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.SIGN_ON_SITE);
		this.customer.confirmsOnSite(code);
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.SIGN_FOR_UTILITY);
		this.procedure.signed(code);
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.COMPLETE_PROCEDURE);
		this.procedure.completed(code);
		assertThat(this.requests.get(code).outcome()).isEqualTo(Outcome.COMPLETED);
		assertThat(this.contracts.current(code).orElseThrow().state()).isEqualTo(ContractState.SIGNED);
	}

	@Test
	void fromAfarWithACorrectionToTheEnd() {
		RequestCode code = this.procedure.toBeConfirmed(false);
		assertThat(this.stage.waiting(code.value())).containsExactly("AwaitContractConfirmation");
		this.customer.asksForCorrection(code);
		revises(code, "NEW_VERSION");
		reviewsAgain(code);
		assertThat(this.stage.waiting(code.value())).containsExactly("AwaitContractConfirmation");
		this.customer.confirmsOnThePortal(code);
		this.procedure.signed(code);
		this.procedure.completed(code);
		assertThat(this.requests.get(code).outcome()).isEqualTo(Outcome.COMPLETED);
		assertThat(this.contracts.current(code).orElseThrow().number()).isEqualTo(2);
	}

	@Test
	void aCorrectionFromAfarThatIsDeclinedIsAnswered() {
		RequestCode code = this.procedure.toBeConfirmed(false);
		this.customer.asksForCorrection(code);
		revises(code, "DECLINED");
		assertThat(this.stage.waiting(code.value())).containsExactly("AwaitContractConfirmation");
		assertThat(told(code, NoticeKind.CONTRACT_ANSWER)).isEqualTo(1);
		this.customer.confirmsOnThePortal(code);
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.SIGN_FOR_UTILITY);
		assertThat(this.contracts.current(code).orElseThrow().number()).isEqualTo(1);
	}

	@Test
	void aCorrectionOnSiteThatIsDeclinedLeavesTheVersion() {
		RequestCode code = this.procedure.toBeConfirmed(true);
		this.customer.asksForCorrection(code);
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.REVISE_CONTRACT);
		revises(code, "DECLINED");
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.SIGN_ON_SITE);
		this.customer.confirmsOnThePortal(code);
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.SIGN_FOR_UTILITY);
		assertThat(this.contracts.current(code).orElseThrow().number()).isEqualTo(1);
	}

	@Test
	void theContractIsDraftedAgainBeforeAnythingIsBuilt() {
		RequestCode code = this.procedure.offered();
		this.procedure.paidAtCounter(code);
		this.procedure.does("hop-dong", code, Process.Tasks.REVIEW_CONTRACT, Map.of("contractReview", "REDRAFT",
				"correction", Map.of("customerName", "Nguyễn Thị Hoa", "address", "12 Lê Lợi, hẻm 3", "terms", "")));
		assertThat(this.contracts.current(code).orElseThrow().number()).isEqualTo(2);
		this.procedure.contractReviewed(code);
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.CONSTRUCT);
	}

	@Test
	void theCustomerSignsLaterAtHome() {
		RequestCode code = this.procedure.toBeConfirmed(true);
		this.procedure.does("thi-cong", code, Process.Tasks.SIGN_ON_SITE, Map.of());
		assertThat(this.stage.waiting(code.value())).containsExactly("AwaitContractConfirmation");
	}

	@Test
	void aCustomerWhoIsSilentIsRemindedThenALeaderDecides() {
		RequestCode code = unsigned();
		decides(code, "REMIND");
		assertThat(this.stage.waiting(code.value())).containsExactly("AwaitContractConfirmation");
		this.stage.timePasses(Duration.ofDays(20));
		decides(code, "VISIT");
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.SIGN_ON_SITE);
		this.customer.confirmsOnSite(code);
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.SIGN_FOR_UTILITY);
	}

	@Test
	void aCustomerConfirmsWhileTheLeaderStillThinks() {
		RequestCode code = unsigned();
		this.customer.confirmsOnThePortal(code);
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.SIGN_FOR_UTILITY);
	}

	@Test
	void aCustomerAsksForCorrectionWhileTheLeaderStillThinks() {
		RequestCode code = unsigned();
		this.customer.asksForCorrection(code);
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.REVISE_CONTRACT);
	}

	@Test
	void aCaseThatIsNeverSignedIsClosed() {
		RequestCode code = unsigned();
		decides(code, "CLOSE");
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.customer.confirmsOnThePortal(code));
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.customer.cancels(code));
		this.procedure.refunded(code.value());
		assertThat(this.requests.get(code).outcome()).isEqualTo(Outcome.CLOSED_UNSIGNED);
	}

	@Test
	void theLeaderRefusesAndTheCustomerConfirmsTheSameVersionAgain() {
		RequestCode code = this.procedure.toBeConfirmed(true);
		this.customer.confirmsOnSite(code);
		this.procedure.does("lanh-dao", code, Process.Tasks.SIGN_FOR_UTILITY,
				Map.of("utilitySignature", "REFUSE", "reason", "Cần xem lại giá"));
		revises(code, "DECLINED");
		assertThat(this.stage.waiting(code.value())).containsExactly("AwaitContractConfirmation");
		this.customer.confirmsOnThePortal(code);
		this.procedure.signed(code);
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.COMPLETE_PROCEDURE);
		assertThat(this.contracts.current(code).orElseThrow().number()).isEqualTo(1);
	}

	@Test
	void theLeaderRefusesAndTheCustomerConfirmsAnew() {
		RequestCode code = this.procedure.toBeConfirmed(true);
		this.customer.confirmsOnSite(code);
		this.procedure.does("lanh-dao", code, Process.Tasks.SIGN_FOR_UTILITY,
				Map.of("utilitySignature", "REFUSE", "reason", "Sai địa chỉ"));
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.REVISE_CONTRACT);
		assertThat(told(code, NoticeKind.CONFIRMATION_VOIDED)).isEqualTo(1);
		revises(code, "NEW_VERSION");
		reviewsAgain(code);
		assertThat(this.stage.waiting(code.value())).containsExactly("AwaitContractConfirmation");
		assertThat(this.confirmations.all(code)).singleElement()
			.satisfies((given) -> assertThat(given.voidedAt()).isNotNull());
		assertThat(this.contracts.get(code, 1).state()).isEqualTo(ContractState.SUPERSEDED);
		assertThat(this.contracts.shownBefore(code, 2)).contains(1);
		assertThat(told(code, NoticeKind.CONTRACT_READY)).isEqualTo(1);
		this.customer.confirmsOnThePortal(code);
		this.procedure.signed(code);
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.COMPLETE_PROCEDURE);
		assertThat(this.confirmations.all(code)).hasSize(2)
			.last()
			.satisfies((given) -> assertThat(given.number()).isEqualTo(2));
	}

	/** The work is done, the customer doesn't answer, the time is over. */
	private RequestCode unsigned() {
		RequestCode code = this.procedure.toBeConfirmed(false);
		this.stage.timePasses(Duration.ofDays(2));
		assertThat(told(code, NoticeKind.CONTRACT_REMINDER)).isEqualTo(1);
		this.stage.timePasses(Duration.ofDays(4));
		assertThat(told(code, NoticeKind.CONTRACT_REMINDER)).isEqualTo(2);
		this.stage.timePasses(Duration.ofDays(14));
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.DECIDE_UNSIGNED);
		return code;
	}

	private long told(RequestCode code, NoticeKind kind) {
		return this.notices.list(code).stream().filter((notice) -> notice.kind() == kind).count();
	}

	private void decides(RequestCode code, String decision) {
		this.procedure.does("lanh-dao", code, Process.Tasks.DECIDE_UNSIGNED,
				Map.of("unsigned", decision, "reason", "Khách đi vắng."));
	}

	private void revises(RequestCode code, String revision) {
		this.procedure.does("hop-dong", code, Process.Tasks.REVISE_CONTRACT,
				Map.of("revision", revision, "answer", "Đã xem lại.", "correction",
						Map.of("customerName", "Nguyễn Thị Mai Hoa", "address", "12 Lê Lợi", "terms",
								"Bên bán điện trám lại vết khoan trên tường.")));
	}

	private void reviewsAgain(RequestCode code) {
		this.procedure.does("hop-dong", code, Process.Tasks.REVIEW_CONTRACT, Map.of("contractReview", "OK"));
	}

}
