package vn.daysaucongto.process.scenario;

import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.daysaucongto.construction.Constructions;
import vn.daysaucongto.payment.DueKind;
import vn.daysaucongto.payment.Payments;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.platform.Vnd;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.request.Outcome;
import vn.daysaucongto.request.Requests;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The customer doesn't want it any more. */
@ScenarioTest
class CancellingTests {

	@Autowired
	private Stage stage;

	@Autowired
	private Procedure procedure;

	@Autowired
	private Customer customer;

	@Autowired
	private Bank bank;

	@Autowired
	private Constructions constructions;

	@Autowired
	private Requests requests;

	@Autowired
	private Payments payments;

	@Test
	void beforeAnythingWasPaidItIsOverAtOnce() {
		RequestCode code = this.procedure.offered();
		this.customer.cancels(code);
		assertThat(this.requests.get(code).outcome()).isEqualTo(Outcome.CANCELLED);
	}

	@Test
	void whatWasPaidGoesBack() {
		RequestCode code = this.procedure.planned();
		this.customer.cancels(code);
		assertThat(this.requests.get(code).isOpen()).isTrue();
		this.procedure.refunded(code.value());
		assertThat(this.requests.get(code).outcome()).isEqualTo(Outcome.CANCELLED);
		assertThat(this.payments.balance(code.value())).isEqualTo(Vnd.ZERO);
	}

	@Test
	void moneyThatComesAfterwardsLooksForItsPlaceAndGoesBack() {
		RequestCode code = this.procedure.offered();
		String reference = this.bank.reference(code, DueKind.MAIN);
		this.customer.cancels(code);
		String late = this.bank.transfersForNothing(500_000, reference);
		this.stage.completes("ke-toan", late, Process.Tasks.RESOLVE_RECEIPT,
				Map.of("receiptResolution", "REFUND", "note", "Khách đã hủy"));
		this.procedure.refunded(late);
		assertThat(this.stage.waiting(late)).isEmpty();
		assertThat(this.payments.balance(late)).isEqualTo(Vnd.ZERO);
	}

	@Test
	void onceItIsBuiltALeaderMayAgree() {
		RequestCode code = this.procedure.toBeConfirmed(false);
		this.customer.cancels(code);
		assertThat(this.stage.waiting(code.value())).contains("AwaitContractConfirmation",
				Process.Tasks.DECIDE_CANCELLATION);
		decides(code, "APPROVE");
		this.procedure.refunded(code.value());
		assertThat(this.requests.get(code).outcome()).isEqualTo(Outcome.CANCELLED_LATE);
	}

	@Test
	void onceItIsBuiltALeaderMayDeny() {
		RequestCode code = this.procedure.toBeConfirmed(false);
		this.customer.cancels(code);
		decides(code, "DENY");
		assertThat(this.stage.waiting(code.value())).containsExactly("AwaitContractConfirmation");
		this.customer.confirmsOnThePortal(code);
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.SIGN_FOR_UTILITY);
	}

	@Test
	void onceTheCrewHasBegunALeaderDecides() {
		RequestCode code = this.procedure.planned();
		this.constructions.begin(code);
		this.customer.cancels(code);
		assertThat(this.stage.waiting(code.value())).containsExactlyInAnyOrder(Process.Tasks.CONSTRUCT,
				Process.Tasks.DECIDE_CANCELLATION);
		decides(code, "APPROVE");
		this.procedure.refunded(code.value());
		assertThat(this.requests.get(code).outcome()).isEqualTo(Outcome.CANCELLED_LATE);
		assertThat(this.stage.waiting(code.value())).isEmpty();
	}

	@Test
	void whoWasDeniedMayAskAgain() {
		RequestCode code = this.procedure.toBeConfirmed(false);
		this.customer.cancels(code);
		decides(code, "DENY");
		this.customer.cancels(code);
		decides(code, "APPROVE");
		this.procedure.refunded(code.value());
		assertThat(this.requests.get(code).outcome()).isEqualTo(Outcome.CANCELLED_LATE);
	}

	@Test
	void whoCancelsWhileMoneyGoesBackIsPaidOnce() {
		RequestCode code = this.procedure.offered();
		this.bank.transfers(100_000, this.bank.reference(code, DueKind.MAIN));
		this.customer.declines(code);
		this.procedure.does("lanh-dao", code, Process.Tasks.APPROVE_REFUND, Map.of("approved", true));
		this.customer.cancels(code);
		this.procedure.refunded(code.value());
		assertThat(this.requests.get(code).outcome()).isEqualTo(Outcome.CANCELLED);
		assertThat(this.stage.waiting(code.value())).isEmpty();
		assertThat(this.payments.balance(code.value())).isEqualTo(Vnd.ZERO);
	}

	@Test
	void whoConfirmsMeanwhileNoLongerWantsToCancel() {
		RequestCode code = this.procedure.toBeConfirmed(false);
		this.customer.cancels(code);
		this.customer.confirmsOnThePortal(code);
		this.procedure.signed(code);
		this.procedure.completed(code);
		assertThat(this.requests.get(code).outcome()).isEqualTo(Outcome.COMPLETED);
		assertThat(this.stage.waiting(code.value())).isEmpty();
	}

	@Test
	void nobodyDecidesAboutWhatCanNotBeBuilt() {
		RequestCode code = this.procedure.planned();
		this.constructions.begin(code);
		this.customer.cancels(code);
		this.procedure.does("thi-cong", code, Process.Tasks.CONSTRUCT,
				Map.of("construction", "CANNOT_BUILD", "reason", "Tường không chịu được"));
		this.procedure.refunded(code.value());
		assertThat(this.requests.get(code).outcome()).isEqualTo(Outcome.CONSTRUCTION_IMPOSSIBLE);
		assertThat(this.stage.waiting(code.value())).isEmpty();
	}

	@Test
	void afterTheConfirmationItIsTooLate() {
		RequestCode code = this.procedure.toBeConfirmed(true);
		this.customer.confirmsOnSite(code);
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.customer.cancels(code));
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.SIGN_FOR_UTILITY);
	}

	private void decides(RequestCode code, String decision) {
		this.procedure.does("lanh-dao", code, Process.Tasks.DECIDE_CANCELLATION,
				Map.of("cancellation", decision, "answer", "Đã thi công xong"));
	}

}
