package vn.daysaucongto.payment;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import vn.daysaucongto.estimate.OfferClosed;
import vn.daysaucongto.estimate.OfferIssued;
import vn.daysaucongto.estimate.OfferState;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.platform.Vnd;
import vn.daysaucongto.request.ConsentPurpose;
import vn.daysaucongto.request.ParentService;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.request.ServiceOption;
import vn.daysaucongto.request.SubmitRequest;
import vn.daysaucongto.support.ApplicationTest.TestClock;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Requests whose customers owe money, for tests. */
@TestComponent
public class Debts {

	public static final String UNIT = "PC05AA";

	public static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

	public static final Actor ACCOUNTANT = new Actor("ke-toan", "Võ Thị Hạnh", Set.of("ke-toan"), Set.of(UNIT));

	public static final Actor LEADER = new Actor("lanh-dao", "Hồ Ngọc Sơn", Set.of("lanh-dao"), Set.of(UNIT));

	private final Requests requests;

	private final JdbcTemplate jdbc;

	private final ApplicationEventPublisher events;

	private final TransactionTemplate transaction;

	Debts(Requests requests, JdbcTemplate jdbc, ApplicationEventPublisher events, TransactionTemplate transaction) {
		this.requests = requests;
		this.jdbc = jdbc;
		this.events = events;
		this.transaction = transaction;
	}

	/** A request of the first unit whose offer of that much was issued. */
	public RequestCode owing(long dong) {
		return owing(dong, "PC05AA0012345");
	}

	public RequestCode owing(long dong, String customerCode) {
		RequestCode code = this.requests.submit(new SubmitRequest(UUID.randomUUID().toString(),
				ParentService.CAPACITY_CHANGE, "", customerCode, customerCode.startsWith(UNIT) ? "hai-chau" : "cam-le",
				"Nguyễn Thị Hoa", "0912345678", "", "12 Lê Lợi", new BigDecimal("5.5"), 1, ServiceOption.FULL_PACKAGE,
				Set.of(), Set.of(ConsentPurpose.PROVIDE_SERVICE, ConsentPurpose.ELECTRONIC_CONFIRMATION),
				this.requests.consentVersion(), ""));
		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.update(
					"""
							insert into offer (id, version, request_code, number, estimate, total, valid_until, state, issued_at)
							values ((select coalesce(max(id), 0) + 1 from offer), 0, ?, 1, 1, ?, ?, 'OPEN', ?)""",
					code.value(), dong, Date.valueOf(TODAY.plusDays(15)), Timestamp.from(TestClock.START));
			this.events.publishEvent(new OfferIssued(code, 1, Vnd.of(dong), TODAY.plusDays(15)));
		});
		return code;
	}

	/** The offer lapses. */
	public void lapse(RequestCode code) {
		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.update("update offer set state = 'LAPSED' where request_code = ?", code.value());
			this.events.publishEvent(new OfferClosed(code, 1, OfferState.LAPSED));
		});
	}

	public static String reference(RequestCode code) {
		return PaymentReference.of(code, DueKind.MAIN, 1).value();
	}

}
