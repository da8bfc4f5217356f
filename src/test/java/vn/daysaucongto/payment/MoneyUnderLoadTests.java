package vn.daysaucongto.payment;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.platform.Vnd;
import vn.daysaucongto.support.ApplicationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Many people at the same moment: nothing is counted twice, nothing goes below zero. */
@ApplicationTest
@Import(Debts.class)
class MoneyUnderLoadTests {

	private static final int PEOPLE = 6;

	@Autowired
	private Debts debts;

	@Autowired
	private Payments payments;

	@Autowired
	private Refunds refunds;

	@Autowired
	private Statements statements;

	@Autowired
	private UnallocatedMoney unallocated;

	@Autowired
	private Ledger ledger;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void anAccountIsNeverOverdrawn() throws Exception {
		RequestCode code = paid(1_000);
		long taken = atOnce((i) -> () -> {
			this.transaction.executeWithoutResult(
					(status) -> this.ledger.debit(code.value(), PostingKind.REFUNDED, Vnd.of(400), null, "ke-toan"));
			return true;
		});
		assertThat(taken).isEqualTo(2);
		assertThat(this.payments.balance(code.value())).isEqualTo(Vnd.of(200));
	}

	@Test
	void theCounterTakesADueOnce() throws Exception {
		RequestCode code = this.debts.owing(1_000);
		assertThat(atOnce((i) -> () -> {
			this.payments.payAtCounter(code, DueKind.MAIN, Vnd.of(1_000), UUID.randomUUID().toString(), Debts.TODAY,
					Debts.ACCOUNTANT);
			return true;
		})).isEqualTo(1);
		assertThat(this.payments.balance(code.value())).isEqualTo(Vnd.of(1_000));
	}

	@Test
	void transfersToOneDueAreAllCounted() throws Exception {
		RequestCode code = this.debts.owing(1_000);
		assertThat(atOnce((i) -> () -> {
			upload(UUID.randomUUID() + ";18/11/2026;300;" + Debts.reference(code));
			return true;
		})).isEqualTo(PEOPLE);
		assertThat(this.payments.balance(code.value())).isEqualTo(Vnd.of(1_000));
		assertThat(leftOver(Debts.reference(code))).isEqualTo(PEOPLE * 300 - 1_000);
	}

	@Test
	void theSameLinesInFilesUploadedAtOnceCountOnce() throws Exception {
		RequestCode code = this.debts.owing(10_000);
		List<String> rows = IntStream.range(0, 8)
			.mapToObj((i) -> UUID.randomUUID() + ";18/11/2026;100;" + Debts.reference(code))
			.toList();
		assertThat(atOnce((i) -> () -> {
			List<String> file = new ArrayList<>(rows);
			java.util.Collections.rotate(file, i / 2);
			upload(file.toArray(String[]::new));
			return true;
		})).isEqualTo(PEOPLE);
		assertThat(this.payments.balance(code.value())).isEqualTo(Vnd.of(800));
	}

	@Test
	void moneyWithoutAPlaceIsGivenAwayOnce() throws Exception {
		String content = "không rõ " + UUID.randomUUID();
		upload(UUID.randomUUID() + ";18/11/2026;1000;" + content);
		String key = "KT-" + this.jdbc.queryForObject("select id from receipt where content = ?", Long.class, content);
		List<RequestCode> codes = IntStream.range(0, PEOPLE).mapToObj((i) -> this.debts.owing(1_000)).toList();
		assertThat(atOnce((i) -> () -> {
			this.unallocated.allocate(key, codes.get(i), Debts.ACCOUNTANT);
			return true;
		})).isEqualTo(1);
		assertThat(this.payments.balance(key)).isEqualTo(Vnd.ZERO);
		assertThat(codes.stream().mapToLong((code) -> this.payments.balance(code.value()).dong()).sum())
			.isEqualTo(1_000);
	}

	@Test
	void aRefundIsPaidOnce() throws Exception {
		String key = paid(1_000).value();
		this.refunds.approve(key, null, null, null, Debts.LEADER);
		assertThat(atOnce((i) -> () -> {
			this.refunds.paid(key, Debts.TODAY, UUID.randomUUID().toString(), Debts.ACCOUNTANT);
			return true;
		})).isEqualTo(1);
		assertThat(this.payments.balance(key)).isEqualTo(Vnd.ZERO);
	}

	private RequestCode paid(long dong) {
		RequestCode code = this.debts.owing(dong);
		this.payments.payAtCounter(code, DueKind.MAIN, Vnd.of(dong), UUID.randomUUID().toString(), Debts.TODAY,
				Debts.ACCOUNTANT);
		return code;
	}

	private long leftOver(String content) {
		return this.jdbc.queryForObject("select sum(left_over) from statement_line where content = ?", Long.class,
				content);
	}

	private void upload(String... rows) {
		String file = "Mã giao dịch;Ngày;Số tiền;Nội dung\n" + String.join("\n", rows);
		this.statements.importFile(file.getBytes(StandardCharsets.UTF_8), "s.csv", Debts.UNIT, Debts.ACCOUNTANT);
	}

	/** All at the same moment; how many succeeded. Who is refused is told so. */
	private static long atOnce(java.util.function.IntFunction<Callable<Boolean>> acts) throws Exception {
		ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
		try {
			CountDownLatch start = new CountDownLatch(1);
			List<Future<Boolean>> done = new ArrayList<>();
			for (int i = 0; i < PEOPLE; i++) {
				Callable<Boolean> act = acts.apply(i);
				done.add(people.submit(() -> {
					start.await();
					try {
						return act.call();
					}
					catch (Refused | InvalidInput | ConcurrencyFailureException | DataIntegrityViolationException ex) {
						return false;
					}
				}));
			}
			start.countDown();
			long succeeded = 0;
			for (Future<Boolean> one : done) {
				succeeded += one.get() ? 1 : 0;
			}
			return succeeded;
		}
		finally {
			people.shutdownNow();
		}
	}

}
