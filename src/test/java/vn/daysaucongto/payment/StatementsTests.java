package vn.daysaucongto.payment;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.FieldProblem;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.platform.Vnd;
import vn.daysaucongto.support.ApplicationTest;
import vn.daysaucongto.support.ApplicationTest.TestClock;
import vn.daysaucongto.support.MutableClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Bank statements: each line finds its place, once. */
@ApplicationTest
@Import(Debts.class)
class StatementsTests {

	@Autowired
	private Debts debts;

	@Autowired
	private Statements statements;

	@Autowired
	private Payments payments;

	@Autowired
	private UnallocatedMoney unallocated;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private MutableClock clock;

	@Test
	void exactMoneyPaysAndMovesTheCase() {
		RequestCode code = this.debts.owing(3_000_000);
		StatementLineView line = upload(row(3_000_000, Debts.reference(code)));
		assertThat(line.result()).isEqualTo(LineResult.PAID);
		assertThat(this.payments.due(code, DueKind.MAIN)).get().extracting(DueView::state).isEqualTo(DueState.PAID);
		assertThat(this.payments.balance(code.value())).isEqualTo(Vnd.of(3_000_000));
		assertThat(messages("PaymentReceived", code.value())).isEqualTo(1);
	}

	@Test
	void tooLittleStaysOpenUntilTheRestComes() {
		RequestCode code = this.debts.owing(3_000_000);
		assertThat(upload(row(1_000_000, Debts.reference(code))).result()).isEqualTo(LineResult.PART_PAID);
		assertThat(this.payments.due(code, DueKind.MAIN)).get()
			.extracting(DueView::outstanding)
			.isEqualTo(Vnd.of(2_000_000));
		assertThat(messages("PaymentReceived", code.value())).isZero();
		assertThat(upload(row(2_000_000, Debts.reference(code))).result()).isEqualTo(LineResult.PAID);
		assertThat(messages("PaymentReceived", code.value())).isEqualTo(1);
	}

	@Test
	void tooMuchPaysAndTheRestIsATask() {
		RequestCode code = this.debts.owing(3_000_000);
		StatementLineView line = upload(row(3_500_000, Debts.reference(code)));
		assertThat(line.result()).isEqualTo(LineResult.LEFT_OVER);
		assertThat(line.leftover()).isEqualTo(Leftover.TOO_MUCH);
		assertThat(line.left()).isEqualTo(Vnd.of(500_000));
		assertThat(messages("PaymentReceived", code.value())).isEqualTo(1);
		assertTaskFor(line);
	}

	@Test
	void paidAgainPaidLateUnknownOrUnclearIsATask() {
		RequestCode paid = this.debts.owing(1_000);
		RequestCode lapsed = this.debts.owing(1_000);
		RequestCode open = this.debts.owing(1_000);
		upload(row(1_000, Debts.reference(paid)));
		this.debts.lapse(lapsed);
		assertLeftOver(row(1_000, Debts.reference(paid)), Leftover.PAID_BEFORE);
		assertLeftOver(row(1_000, Debts.reference(lapsed)), Leftover.CLOSED);
		assertLeftOver(row(1_000, "chuyen tien"), Leftover.UNKNOWN_REFERENCE);
		assertLeftOver(row(1_000, Debts.reference(open) + " " + Debts.reference(lapsed)), Leftover.SEVERAL_REFERENCES);
		assertThat(this.payments.due(open, DueKind.MAIN)).get().extracting(DueView::paid).isEqualTo(Vnd.ZERO);
	}

	@Test
	void aNoticeIsNotTakenWhileNoUnitWouldSeeItsMoney(@Autowired BankNotices notices) {
		BankNotice notice = new BankNotice(UUID.randomUUID().toString(), this.clock.instant().atOffset(ZoneOffset.UTC),
				1_000L, "chuyen tien", null, null, null);
		assertThatIllegalStateException().isThrownBy(() -> notices.receive(notice))
			.withMessageContaining("app.payment.webhook.unit");
		assertThat(
				this.jdbc.queryForObject("select count(*) from receipt where source_key = ?", Long.class, notice.id()))
			.isZero();
	}

	@Test
	void theDayThatTheMoneyCameCountsNotTheDayOfTheStatement() {
		RequestCode code = this.debts.owing(3_000_000);
		LocalDate last = this.payments.due(code, DueKind.MAIN).orElseThrow().validUntil();
		LocalDate late = last.plusDays(1);
		this.clock.advance(Duration.between(this.clock.instant(), late.atTime(9, 0).atZone(this.clock.getZone())));
		try {
			assertThat(upload(row(last, 1_000_000, Debts.reference(code))).result()).isEqualTo(LineResult.PART_PAID);
			String lateRow = row(late, 2_000_000, Debts.reference(code));
			assertLeftOver(lateRow, Leftover.LATE);
			assertThatExceptionOfType(InvalidInput.class)
				.isThrownBy(() -> this.unallocated.allocate(key(lateRow), code, Debts.ACCOUNTANT));
			assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.payments.payAtCounter(code, DueKind.MAIN,
					Vnd.of(2_000_000), "PT-" + code, late, Debts.ACCOUNTANT));
			assertThat(this.payments.due(code, DueKind.MAIN)).get()
				.extracting(DueView::outstanding)
				.isEqualTo(Vnd.of(2_000_000));
			assertThat(upload(row(last, 2_000_000, Debts.reference(code))).result()).isEqualTo(LineResult.PAID);
		}
		finally {
			this.clock.set(TestClock.START);
		}
	}

	@Test
	void moneyGoingOutIsNotCounted() {
		RequestCode code = this.debts.owing(1_000);
		assertThat(upload(row(-1_000, Debts.reference(code))).result()).isEqualTo(LineResult.OUTGOING);
	}

	@Test
	void theSameFileAndOverlappingFilesCountOnce() {
		RequestCode code = this.debts.owing(3_000_000);
		String first = row(1_000_000, Debts.reference(code));
		String second = row(1_000_000, Debts.reference(code));
		StatementUploadView upload = importing(first);
		assertThat(importing(first)).isEqualTo(upload);
		assertThat(lines(importing(first, second))).extracting(StatementLineView::result)
			.containsExactly(LineResult.COUNTED_BEFORE, LineResult.PART_PAID);
		assertThat(this.payments.balance(code.value())).isEqualTo(Vnd.of(2_000_000));
	}

	@Test
	void aKnownTransactionWithAnotherAmountStopsTheFile() {
		RequestCode code = this.debts.owing(3_000_000);
		String line = row(1_000_000, Debts.reference(code));
		importing(line);
		String altered = line.replace("1.000.000", "1.000.001").replaceAll("1000000", "1000001");
		InvalidInput wrong = catchThrowableOfType(InvalidInput.class,
				() -> importing(row(5, Debts.reference(code)), altered));
		assertThat(wrong.problems()).extracting(FieldProblem::code).containsExactly("payment.statement.line.other");
		assertThat(this.payments.balance(code.value())).isEqualTo(Vnd.of(1_000_000));
	}

	@Test
	void oneBadLineAndNothingIsBooked() {
		RequestCode code = this.debts.owing(3_000_000);
		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> importing(row(1_000_000, Debts.reference(code)), "FT;heute;1;x"));
		assertThat(this.payments.balance(code.value())).isEqualTo(Vnd.ZERO);
	}

	@Test
	void whatAnImportLeftIsDoneByTheNext() {
		RequestCode code = this.debts.owing(3_000_000);
		String line = row(1_000_000, Debts.reference(code));
		StatementUploadView upload = importing(line);
		this.jdbc.update("update statement_line set result = 'WAITING' where upload_id = ?", upload.id());
		importing(line);
		assertThat(lines(upload)).extracting(StatementLineView::result).containsExactly(LineResult.COUNTED_BEFORE);
	}

	@Test
	void moneyForAnotherUnitIsThatUnits() {
		RequestCode code = this.debts.owing(1_000, "PC05BB0012345");
		upload(row(1_500, Debts.reference(code)));
		assertThat(this.jdbc.queryForObject(
				"select unit from inbox_message where name = 'UnallocatedMoneyReceived' order by id desc limit 1",
				String.class))
			.isEqualTo("PC05BB");
	}

	@Test
	void otherUnitsDoNotKnowTheUpload() {
		long id = importing(row(1_000, "x")).id();
		Actor other = new Actor("ke-toan-cam-le", "x", Set.of("ke-toan"), Set.of("PC05BB"));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.statements.get(id, other));
		assertThat(this.statements.list(other, Pageable.ofSize(100)).getContent()).extracting(StatementUploadView::id)
			.doesNotContain(id);
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.statements.importFile(new byte[] { 1 }, "x.csv", Debts.UNIT, other));
		assertThat(this.statements.open(id, Debts.ACCOUNTANT).document().name()).isEqualTo("sao-ke.csv");
	}

	private void assertLeftOver(String row, Leftover why) {
		StatementLineView line = upload(row);
		assertThat(line.result()).isEqualTo(LineResult.LEFT_OVER);
		assertThat(line.leftover()).isEqualTo(why);
		assertThat(line.left()).isEqualTo(line.amount());
		assertTaskFor(line);
	}

	private void assertTaskFor(StatementLineView line) {
		String caseKey = key(line.transaction());
		assertThat(messages("UnallocatedMoneyReceived", caseKey)).isEqualTo(1);
		assertThat(this.payments.balance(caseKey)).isEqualTo(line.left());
	}

	private String key(String row) {
		return "KT-" + this.jdbc.queryForObject("select id from receipt where source_key = ?", Long.class,
				row.split(";")[0]);
	}

	private int messages(String name, String caseKey) {
		return this.jdbc.queryForObject("select count(*) from inbox_message where name = ? and case_key = ?",
				Integer.class, name, caseKey);
	}

	private StatementLineView upload(String row) {
		return lines(importing(row)).get(0);
	}

	private List<StatementLineView> lines(StatementUploadView upload) {
		return this.statements.lines(upload.id(), Debts.ACCOUNTANT, Pageable.ofSize(100)).getContent();
	}

	private StatementUploadView importing(String... rows) {
		String file = "Mã giao dịch;Ngày giao dịch;Số tiền;Nội dung\n" + String.join("\n", rows) + "\n";
		return this.statements.importFile(file.getBytes(StandardCharsets.UTF_8), "sao-ke.csv", Debts.UNIT,
				Debts.ACCOUNTANT);
	}

	private static String row(long dong, String content) {
		return row(Debts.TODAY.minusDays(1), dong, content);
	}

	private static String row(LocalDate day, long dong, String content) {
		return UUID.randomUUID() + ";" + DateTimeFormatter.ofPattern("dd/MM/yyyy").format(day) + ";" + dong + ";"
				+ content;
	}

}
