package vn.daysaucongto.process.scenario;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import vn.daysaucongto.notification.NoticeKind;
import vn.daysaucongto.notification.Notices;
import vn.daysaucongto.payment.DueKind;
import vn.daysaucongto.payment.Payments;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.platform.Vnd;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.request.Outcome;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.request.ServiceOption;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** B5 and B6: the offer, and what the customer makes of it. */
@ScenarioTest
class OfferTests {

	@Autowired
	private Stage stage;

	@Autowired
	private Procedure procedure;

	@Autowired
	private Customer customer;

	@Autowired
	private Bank bank;

	@Autowired
	private Requests requests;

	@Autowired
	private Payments payments;

	@Autowired
	private Notices notices;

	@Test
	void aTransferOfAllThatIsDueMovesTheCase() {
		RequestCode code = this.procedure.offered();
		this.bank.pays(code, DueKind.MAIN);
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.REVIEW_CONTRACT);
	}

	@Test
	void aTransferOfLessWaitsForTheRest() {
		RequestCode code = this.procedure.offered();
		this.bank.transfers(100_000, this.bank.reference(code, DueKind.MAIN));
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.COLLECT_PAYMENT);
		this.procedure.paidAtCounter(code);
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.REVIEW_CONTRACT);
	}

	@Test
	void whoDoesAllTheWorkPaysNothing() {
		RequestCode code = this.procedure.requested(ServiceOption.SELF);
		this.procedure.scheduled(code);
		this.procedure.surveyed(code, 40, 0);
		this.procedure.estimated(code);
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.REVIEW_CONTRACT);
		this.procedure.contractReviewed(code);
		this.procedure.built(code, true);
		this.customer.confirmsOnSite(code);
		this.procedure.signed(code);
		this.procedure.completed(code);
		assertThat(this.requests.get(code).outcome()).isEqualTo(Outcome.COMPLETED);
	}

	@Test
	void whoHasNotPaidIsReminded() {
		RequestCode code = this.procedure.offered();
		this.stage.timePasses(Duration.ofDays(9));
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.COLLECT_PAYMENT);
		assertThat(this.notices.list(code)).anyMatch((notice) -> notice.kind() == NoticeKind.PAYMENT_REMINDER);
	}

	@Test
	void theCustomerDeclines() {
		RequestCode code = this.procedure.offered();
		this.customer.declines(code);
		assertThat(this.requests.get(code).outcome()).isEqualTo(Outcome.OFFER_DECLINED);
	}

	@Test
	void theCustomerDeclinesAndWhatWasPaidGoesBack() {
		RequestCode code = this.procedure.offered();
		this.bank.transfers(100_000, this.bank.reference(code, DueKind.MAIN));
		this.customer.declines(code);
		assertThat(this.requests.get(code).isOpen()).isTrue();
		this.procedure.refunded(code.value());
		assertThat(this.requests.get(code).outcome()).isEqualTo(Outcome.OFFER_DECLINED);
		assertThat(this.payments.balance(code.value())).isEqualTo(Vnd.ZERO);
	}

	@Test
	void anOfferLapsesUnpaid() {
		RequestCode code = this.procedure.offered();
		this.stage.timePasses(Duration.ofDays(40));
		assertThat(this.requests.get(code).outcome()).isEqualTo(Outcome.OFFER_LAPSED);
		assertThat(this.notices.list(code)).anyMatch((notice) -> notice.kind() == NoticeKind.OFFER_LAPSED);
	}

	@Test
	void anOfferLapsesAndWhatWasPaidGoesBack() {
		RequestCode code = this.procedure.offered();
		this.bank.transfers(100_000, this.bank.reference(code, DueKind.MAIN));
		this.stage.timePasses(Duration.ofDays(40));
		assertThat(this.requests.get(code).isOpen()).isTrue();
		this.procedure.refunded(code.value());
		assertThat(this.requests.get(code).outcome()).isEqualTo(Outcome.OFFER_LAPSED);
		assertThat(this.payments.balance(code.value())).isEqualTo(Vnd.ZERO);
	}

}
