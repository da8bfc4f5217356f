package vn.daysaucongto.doors;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.notification.TestMailbox;
import vn.daysaucongto.payment.DueKind;
import vn.daysaucongto.payment.Payments;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.platform.Vnd;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.scenario.Procedure;
import vn.daysaucongto.process.scenario.Stage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What runs out comes back: people are told, nothing that was acknowledged is lost, and
 * the same act goes through afterwards.
 */
@DoorsTest
class ExhaustionTests {

	private static final Duration PATIENCE = Duration.ofMillis(500);

	@LocalServerPort
	private int port;

	@Autowired
	private Stage stage;

	@Autowired
	private Procedure procedure;

	@Autowired
	private Payments payments;

	@Autowired
	private TestMailbox mailbox;

	@Autowired
	private HikariDataSource database;

	@Autowired
	private JdbcTemplate sql;

	@Autowired
	private Clock clock;

	@Autowired
	private Snapshot snapshot;

	private RequestCode code;

	private Caller customer;

	private BankCalls bank;

	@BeforeEach
	void anOfferWaitsForItsMoney() {
		this.stage.clear();
		this.code = this.procedure.offered();
		this.customer = Caller.customer(this.port, this.code, this.mailbox);
		this.bank = new BankCalls(this.port, this.clock);
	}

	@Test
	void withoutAConnectionEverybodyIsToldToComeAgain() throws Exception {
		String notice = notice(100_000);
		long patience = this.database.getConnectionTimeout();
		List<Connection> all = new ArrayList<>();
		this.database.getHikariConfigMXBean().setConnectionTimeout(PATIENCE.toMillis());
		try {
			for (int i = 0; i < this.database.getMaximumPoolSize(); i++) {
				all.add(this.database.getConnection());
			}
			comeAgain(this.customer.get("/api/v1/requests/" + this.code));
			assertThat(this.customer.get("/yeu-cau/" + this.code).statusCode()).isEqualTo(503);
			comeAgain(this.customer.send("POST", "/api/v1/requests/" + this.code + "/cancellation", "{\"sure\":true}"));
			comeAgain(this.bank.tells(notice));
			assertThat(Caller.nobody(this.port).get("/actuator/health/readiness").statusCode()).isEqualTo(503);
		}
		finally {
			for (Connection one : all) {
				one.close();
			}
			this.database.getHikariConfigMXBean().setConnectionTimeout(patience);
		}
		goesOn(notice);
		assertThat(Caller.nobody(this.port).get("/actuator/health/readiness").statusCode()).isEqualTo(200);
	}

	/** As PostgreSQL says it; papers are kept in the database. */
	@Test
	@Tag("postgres")
	void withoutRoomOnTheDiskNothingIsHalfStored() {
		String notice = notice(100_000);
		Map<String, List<String>> before = this.snapshot.take();
		this.sql.execute("""
				create function no_room() returns trigger language plpgsql as $$ begin
				raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$""");
		List<String> full = List.of("document_content", "receipt", "inbox_message");
		full.forEach((table) -> this.sql
			.execute("create trigger no_room before insert on " + table + " for each row execute function no_room()"));
		try {
			comeAgain(sendsAPaper());
			comeAgain(this.bank.tells(notice));
			comeAgain(this.customer.send("POST", "/api/v1/requests/" + this.code + "/offer/refusal",
					"{\"number\":1,\"reason\":\"đắt\"}"));
		}
		finally {
			full.forEach((table) -> this.sql.execute("drop trigger no_room on " + table));
			this.sql.execute("drop function no_room");
		}
		assertThat(this.snapshot.changedSince(before)).isEmpty();
		assertThat(sendsAPaper().statusCode()).isEqualTo(200);
		goesOn(notice);
	}

	@Test
	void anHourBackIsAnHourMoreAndNothingElse() {
		this.stage.timePasses(Duration.ofHours(-1));
		try {
			assertThat(this.customer.get("/api/v1/requests/" + this.code).statusCode()).isEqualTo(200);
			HttpResponse<String> asked = this.customer.send("POST", "/api/v1/sessions",
					"{\"code\":\"" + this.code + "\"}");
			assertThat(asked.statusCode()).as(asked.body()).isIn(202, 409);
			assertThat(this.bank.tells(notice(100_000)).statusCode()).isEqualTo(200);
			this.procedure.paidAtCounter(this.code);
			this.procedure.contractReviewed(this.code);
			RequestCode another = this.procedure.requested();
			this.procedure.scheduled(another);
		}
		finally {
			this.stage.timePasses(Duration.ofHours(1));
		}
		assertThat(this.stage.waiting(this.code.value())).containsExactly(Process.Tasks.CONSTRUCT);
		Caller.customer(this.port, this.code, this.mailbox);
	}

	private String notice(long dong) {
		return this.bank.notice(this.bank.newId(), dong,
				this.payments.due(this.code, DueKind.MAIN).orElseThrow().reference());
	}

	private HttpResponse<String> sendsAPaper() {
		return this.customer.send("POST", "/api/v1/requests/" + this.code + "/documents",
				"multipart/form-data; boundary=" + Multipart.BOUNDARY,
				Multipart.withPapers(Map.of("kind", "IDENTITY", "uploadId", UUID.randomUUID().toString()), "file"));
	}

	/** Nothing of what was refused was done, and now it is. */
	private void goesOn(String notice) {
		assertThat(this.payments.balance(this.code.value())).isEqualTo(Vnd.ZERO);
		assertThat(this.bank.tells(notice).body()).contains("PART_PAID");
		assertThat(this.payments.balance(this.code.value())).isEqualTo(Vnd.of(100_000));
		assertThat(this.stage.waiting(this.code.value())).containsExactly(Process.Tasks.COLLECT_PAYMENT);
	}

	private static void comeAgain(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
		assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
		assertThat(answer.body()).contains("Hãy thử lại sau ít phút").doesNotContain("Exception", "disk", "Hikari");
	}

}
