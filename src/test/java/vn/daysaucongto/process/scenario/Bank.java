package vn.daysaucongto.process.scenario;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

import vn.daysaucongto.payment.DueKind;
import vn.daysaucongto.payment.Payments;
import vn.daysaucongto.payment.Statements;
import vn.daysaucongto.platform.RequestCode;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Transfers, as they stand in the statement that the accountant uploads. */
@TestComponent
class Bank {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private final Stage stage;

	private final Statements statements;

	private final Payments payments;

	private final JdbcTemplate jdbc;

	private final Clock clock;

	Bank(Stage stage, Statements statements, Payments payments, JdbcTemplate jdbc, Clock clock) {
		this.stage = stage;
		this.statements = statements;
		this.payments = payments;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** All that is due. */
	void pays(RequestCode code, DueKind kind) {
		transfers(this.payments.due(code, kind).orElseThrow().outstanding().dong(), reference(code, kind));
	}

	String reference(RequestCode code, DueKind kind) {
		return this.payments.due(code, kind).orElseThrow().reference();
	}

	/**
	 * Transfers money.
	 * @return the row of the statement
	 */
	String transfers(long dong, String content) {
		String row = row(dong, content);
		stateAgain(row);
		return row;
	}

	/** As it will stand in the statement. */
	String row(long dong, String content) {
		return UUID.randomUUID() + ";" + LocalDate.now(this.clock).format(DAY) + ";" + dong + ";" + content;
	}

	/** The row stands in a statement, for the first time or again. */
	void stateAgain(String... rows) {
		String file = "Mã giao dịch;Ngày giao dịch;Số tiền;Nội dung\n" + String.join("\n", rows) + "\n";
		this.statements.importFile(file.getBytes(StandardCharsets.UTF_8), "sao-ke.csv", "PC05AA",
				this.stage.person("ke-toan"));
		this.stage.settle();
	}

	/**
	 * Transfers money that belongs to no due, or to one that takes no more.
	 * @return key of the case that looks for its place
	 */
	String transfersForNothing(long dong, String content) {
		String key = key(transfers(dong, content));
		this.stage.enters(key);
		return key;
	}

	/** Key of the case that is about that row of a statement. */
	String key(String row) {
		return "KT-" + this.jdbc.queryForObject("select id from receipt where source_key = ?", Long.class,
				row.substring(0, row.indexOf(';')));
	}

}
