package vn.daysaucongto.payment;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.platform.Vnd;
import vn.daysaucongto.request.Outcome;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.support.ApplicationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Money goes back by two people, once, and never more than is held. */
@ApplicationTest
@Import(Debts.class)
class RefundsTests {

	private static final Actor OTHER_ACCOUNTANT = new Actor("ke-toan-2", "x", Set.of("ke-toan"), Set.of(Debts.UNIT));

	@Autowired
	private Debts debts;

	@Autowired
	private Payments payments;

	@Autowired
	private Refunds refunds;

	@Autowired
	private Completions completions;

	@Autowired
	private UnallocatedMoney unallocated;

	@Autowired
	private Statements statements;

	@Autowired
	private Requests requests;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void aLapsedOfferGivesBackEverything() {
		RequestCode code = this.debts.owing(3_000_000);
		transfer(1_000_000, Debts.reference(code));
		this.debts.lapse(code);
		String key = code.value();
		assertThat(this.refunds.current(key)).satisfies((refund) -> {
			assertThat(refund.state()).isEqualTo(RefundState.NEEDED);
			assertThat(refund.reason()).isEqualTo(RefundReason.OFFER_LAPSED);
			assertThat(refund.amount()).isEqualTo(Vnd.of(1_000_000));
			assertThat(refund.mayRetain()).isFalse();
			assertThat(refund.sources()).singleElement()
				.extracting(ReceiptView::source)
				.isEqualTo(ReceiptSource.STATEMENT);
		});
		assertInvalid("retained", () -> this.refunds.approve(key, Vnd.of(1), "phí", null, Debts.LEADER));
		this.refunds.approve(key, null, null, "đã kiểm tra", Debts.LEADER);
		this.refunds.paid(key, Debts.TODAY, voucher(), OTHER_ACCOUNTANT);
		assertThat(this.refunds.current(key).state()).isEqualTo(RefundState.PAID);
		assertThat(this.refunds.moneyHeld(key)).isEqualTo(Vnd.ZERO);
		this.completions.requireEmpty(key);
	}

	@Test
	void aPartIsRetainedOnlyWithAReason() {
		RequestCode code = paid(3_000_000);
		String key = code.value();
		assertInvalid("retainedReason", () -> this.refunds.approve(key, Vnd.of(1_000_000), " ", null, Debts.LEADER));
		assertInvalid("retained", () -> this.refunds.approve(key, Vnd.of(3_000_000), "phí", null, Debts.LEADER));
		assertInvalid("retained", () -> this.refunds.approve(key, Vnd.of(3_000_001), "phí", null, Debts.LEADER));
		assertInvalid("retained", () -> this.refunds.approve(key, Vnd.of(-1), "phí", null, Debts.LEADER));
		this.refunds.approve(key, Vnd.of(1_000_000), "vật tư đã cắt", null, Debts.LEADER);
		assertThat(this.refunds.current(key).amount()).isEqualTo(Vnd.of(2_000_000));
		this.refunds.paid(key, Debts.TODAY, voucher(), Debts.ACCOUNTANT);
		assertThat(postings(key, "REFUNDED")).isEqualTo(-2_000_000);
		assertThat(postings(key, "RETAINED")).isEqualTo(-1_000_000);
		assertThat(this.payments.balance(key)).isEqualTo(Vnd.ZERO);
	}

	@Test
	void nobodyPaysWhatTheyApprovedOrApprovesWhatTheyTookIn() {
		String key = paid(3_000_000).value();
		assertRefused("payment.refund.ownMoney", () -> this.refunds.approve(key, null, null, null, Debts.ACCOUNTANT));
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> this.refunds.paid(key, Debts.TODAY, voucher(), Debts.ACCOUNTANT));
		this.refunds.approve(key, null, null, null, Debts.LEADER);
		assertRefused("payment.refund.fourEyes", () -> this.refunds.paid(key, Debts.TODAY, voucher(), Debts.LEADER));
	}

	@Test
	void aRepeatIsHarmlessAndAVoucherIsUnique() {
		String first = paid(1_000).value();
		String second = paid(1_000).value();
		String voucher = voucher();
		this.refunds.approve(first, null, null, null, Debts.LEADER);
		this.refunds.approve(first, null, null, null, Debts.LEADER);
		this.refunds.paid(first, Debts.TODAY, voucher, Debts.ACCOUNTANT);
		this.refunds.paid(first, Debts.TODAY, voucher, Debts.ACCOUNTANT);
		assertThat(postings(first, "REFUNDED")).isEqualTo(-1_000);
		assertRefused("payment.refund.paid", () -> this.refunds.paid(first, Debts.TODAY, voucher(), Debts.ACCOUNTANT));
		assertRefused("payment.refund.nothing", () -> this.refunds.approve(first, null, null, null, Debts.LEADER));
		this.refunds.approve(second, null, null, null, Debts.LEADER);
		assertInvalid("reference", () -> this.refunds.paid(second, Debts.TODAY, voucher, Debts.ACCOUNTANT));
		assertInvalid("paidOn", () -> this.refunds.paid(second, Debts.TODAY.plusDays(1), voucher(), Debts.ACCOUNTANT));
		assertInvalid("paidOn", () -> this.refunds.paid(second, Debts.TODAY.minusDays(1), voucher(), Debts.ACCOUNTANT));
	}

	@Test
	void aCheaperContractGivesBackTheDifferenceOnly() {
		RequestCode code = paid(3_000_000);
		assertThat(this.payments.settle(code, 2, Vnd.of(2_600_000))).isEqualTo(Difference.REFUND);
		String key = code.value();
		assertThat(this.refunds.current(key).reason()).isEqualTo(RefundReason.CONTRACT_COSTS_LESS);
		assertThat(this.refunds.moneyHeld(key)).isEqualTo(Vnd.of(400_000));
		assertInvalid("retained", () -> this.refunds.approve(key, Vnd.of(1), "phí", null, Debts.LEADER));
		assertRefused("payment.completed.balance", () -> this.completions.complete(code, "HD-x", Debts.ACCOUNTANT));
		this.refunds.approve(key, null, null, null, Debts.LEADER);
		this.refunds.paid(key, Debts.TODAY, voucher(), Debts.ACCOUNTANT);
		assertThat(this.payments.settle(code, 2, Vnd.of(2_600_000))).isEqualTo(Difference.NONE);
		complete(code);
	}

	@Test
	void aDearerContractIsPaidOrWrittenOff() {
		RequestCode code = paid(3_000_000);
		assertThat(this.payments.settle(code, 1, Vnd.of(3_500_000))).isEqualTo(Difference.EXTRA);
		assertThat(this.payments.settle(code, 1, Vnd.of(3_500_000))).isEqualTo(Difference.EXTRA);
		String reference = this.payments.due(code, DueKind.EXTRA).orElseThrow().reference();
		transfer(200_000, reference);
		assertThat(this.refunds.moneyHeld(code.value())).isEqualTo(Vnd.ZERO);
		assertRefused("payment.completed.balance", () -> this.completions.complete(code, "HD-y", Debts.ACCOUNTANT));
		this.payments.writeOff(code, "khách hàng khó khăn", Debts.LEADER);
		assertThat(this.completions.of(code)).get().extracting(SettlementView::writtenOff).isEqualTo(Vnd.of(300_000));
		complete(code);
	}

	@Test
	void completionNeedsAContractAndItsOwnInvoice() {
		RequestCode early = paid(1_000);
		assertRefused("payment.completed.early", () -> this.completions.complete(early, "HD-z", Debts.ACCOUNTANT));
		this.payments.settle(early, 1, Vnd.of(1_000));
		String invoice = complete(early);
		assertRefused("payment.completed", () -> this.completions.complete(early, "HD-2", Debts.ACCOUNTANT));
		RequestCode other = paid(1_000);
		this.payments.settle(other, 1, Vnd.of(1_000));
		assertInvalid("invoiceNumber", () -> this.completions.complete(other, invoice, Debts.ACCOUNTANT));
	}

	@Test
	void noCaseEndsWhileItsAccountHoldsMoney() {
		RequestCode code = paid(1_000);
		assertRefused("payment.balance.left", () -> this.requests.close(code, Outcome.CONSTRUCTION_IMPOSSIBLE));
		assertThat(this.requests.get(code).isOpen()).isTrue();
		this.refunds.approve(code.value(), null, null, null, Debts.LEADER);
		this.refunds.paid(code.value(), Debts.TODAY, voucher(), Debts.ACCOUNTANT);
		this.requests.close(code, Outcome.CONSTRUCTION_IMPOSSIBLE);
	}

	@Test
	void whatComesAfterTheEndHasNoPlace() {
		RequestCode code = this.debts.owing(1_000);
		this.requests.close(code, Outcome.REQUEST_REJECTED);
		assertThat(this.payments.due(code, DueKind.MAIN)).get()
			.extracting(DueView::state)
			.isEqualTo(DueState.WITHDRAWN);
		assertThat(transfer(1_000, Debts.reference(code)).leftover()).isEqualTo(Leftover.CLOSED);
	}

	@Test
	void moneyWithoutAPlaceIsSplitAndTheRestGoesBack() {
		RequestCode code = this.debts.owing(1_000);
		String key = receipt(transfer(1_500, "không rõ"));
		assertInvalid("requestCode",
				() -> this.unallocated.allocate(key, RequestCode.of("DSCT99999999"), Debts.ACCOUNTANT));
		RequestCode otherUnit = this.debts.owing(1_000, "PC05BB0012345");
		assertInvalid("requestCode", () -> this.unallocated.allocate(key, otherUnit, Debts.ACCOUNTANT));
		this.unallocated.allocate(key, code, Debts.ACCOUNTANT);
		assertThat(this.payments.due(code, DueKind.MAIN)).get().extracting(DueView::state).isEqualTo(DueState.PAID);
		assertThat(this.unallocated.get(key).amount()).isEqualTo(Vnd.of(500));
		assertThat(this.jdbc.queryForObject(
				"select count(*) from inbox_message where name = 'UnallocatedMoneyReceived' and case_key = ?",
				Integer.class, key))
			.isEqualTo(2);
		Actor both = new Actor("hai-vai", "x", Set.of("ke-toan", "lanh-dao"), Set.of(Debts.UNIT));
		this.refunds.ask(key, "khách báo chuyển nhầm", both);
		assertRefused("payment.refund.ownMoney", () -> this.refunds.approve(key, null, null, null, both));
		this.refunds.approve(key, null, null, null, Debts.LEADER);
		assertThat(this.refunds.current(key)).satisfies((refund) -> {
			assertThat(refund.reason()).isEqualTo(RefundReason.NO_REQUEST);
			assertThat(refund.note()).isEqualTo("khách báo chuyển nhầm");
		});
		this.refunds.paid(key, Debts.TODAY, voucher(), Debts.ACCOUNTANT);
		this.completions.requireEmpty(key);
	}

	private RequestCode paid(long dong) {
		RequestCode code = this.debts.owing(dong);
		this.payments.payAtCounter(code, DueKind.MAIN, Vnd.of(dong), voucher(), Debts.TODAY, Debts.ACCOUNTANT);
		return code;
	}

	private String complete(RequestCode code) {
		String invoice = "HD-" + code;
		this.completions.complete(code, invoice, Debts.ACCOUNTANT);
		this.completions.complete(code, invoice, Debts.ACCOUNTANT);
		assertThat(this.payments.balance(code.value())).isEqualTo(Vnd.ZERO);
		this.requests.close(code, Outcome.COMPLETED);
		return invoice;
	}

	private StatementLineView transfer(long dong, String content) {
		String file = "Mã giao dịch;Ngày;Số tiền;Nội dung\n" + UUID.randomUUID() + ";18/11/2026;" + dong + ";"
				+ content;
		StatementUploadView upload = this.statements.importFile(file.getBytes(StandardCharsets.UTF_8), "s.csv",
				Debts.UNIT, Debts.ACCOUNTANT);
		return this.statements.lines(upload.id(), Debts.ACCOUNTANT, Pageable.ofSize(1)).getContent().get(0);
	}

	private String receipt(StatementLineView line) {
		return "KT-" + this.jdbc.queryForObject("select id from receipt where source_key = ?", Long.class,
				line.transaction());
	}

	private long postings(String key, String kind) {
		return this.jdbc.queryForObject("select sum(amount) from posting where case_key = ? and kind = ?", Long.class,
				key, kind);
	}

	private static String voucher() {
		return UUID.randomUUID().toString();
	}

	private static void assertRefused(String code, ThrowingCallable act) {
		assertThatExceptionOfType(Refused.class).isThrownBy(act)
			.satisfies((refused) -> assertThat(refused.code()).isEqualTo(code));
	}

	private static void assertInvalid(String field, ThrowingCallable act) {
		assertThatExceptionOfType(InvalidInput.class).isThrownBy(act)
			.satisfies((wrong) -> assertThat(wrong.problems().get(0).field()).isEqualTo(field));
	}

}
