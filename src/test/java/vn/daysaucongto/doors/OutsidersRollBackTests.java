package vn.daysaucongto.doors;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.contract.ContractChanges;
import vn.daysaucongto.estimate.Offers;
import vn.daysaucongto.notification.TestMailbox;
import vn.daysaucongto.payment.DueKind;
import vn.daysaucongto.payment.DueView;
import vn.daysaucongto.payment.Payments;
import vn.daysaucongto.payment.Statements;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.platform.Vnd;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.scenario.Procedure;
import vn.daysaucongto.process.scenario.Stage;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.signing.ConfirmationContext;
import vn.daysaucongto.signing.ConfirmationPlace;
import vn.daysaucongto.signing.ConfirmationResult;
import vn.daysaucongto.signing.Confirmations;
import vn.daysaucongto.signing.OtpView;
import vn.daysaucongto.survey.Slot;
import vn.daysaucongto.survey.SurveyAppointments;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What a customer does and the message about it are stored together or not at all, and
 * the same act goes through afterwards.
 */
@DoorsTest
class OutsidersRollBackTests {

	@Autowired
	private BrokenInbox inbox;

	@Autowired
	private Snapshot snapshot;

	@Autowired
	private Procedure procedure;

	@Autowired
	private Stage stage;

	@Autowired
	private Requests requests;

	@Autowired
	private SurveyAppointments appointments;

	@Autowired
	private Offers offers;

	@Autowired
	private ContractChanges changes;

	@Autowired
	private Confirmations confirmations;

	@Autowired
	private TestMailbox mailbox;

	@Autowired
	private Statements statements;

	@Autowired
	private Payments payments;

	/** The code that was typed last: the next one is another. */
	private String typed = "";

	@AfterEach
	void thePowerIsBack() {
		this.inbox.disarm();
	}

	@Test
	void papersThatAreSupplied() {
		RequestCode code = this.procedure.requested();
		this.procedure.does("cskh", code, Process.Tasks.ACCEPT_REQUEST,
				Map.of("acceptance", "DOCUMENTS_MISSING", "missingDocuments", "Giấy tờ nhà đất."));
		bothOrNothing(code, () -> this.requests.supplyDocuments(code), Process.Tasks.ACCEPT_REQUEST);
	}

	@Test
	void aSurveyThatIsMoved() {
		RequestCode code = this.procedure.requested();
		this.procedure.scheduled(code);
		bothOrNothing(code, () -> this.appointments.move(code, 1, this.procedure.nextWorkingDay(), Slot.AFTERNOON),
				Process.Tasks.ACCEPT_REQUEST);
	}

	@Test
	void anOfferThatIsDeclined() {
		RequestCode code = this.procedure.offered();
		bothOrNothing(code, () -> this.offers.decline(code, 1, "Giá cao"));
	}

	@Test
	void aCorrectionThatIsAskedFor() {
		RequestCode code = this.procedure.toBeConfirmed(false);
		bothOrNothing(code, () -> this.changes.request(code, 1, "Sai tên đệm."), Process.Tasks.REVISE_CONTRACT);
	}

	@Test
	void aRequestThatIsCancelled() {
		RequestCode code = this.procedure.requested();
		bothOrNothing(code, () -> this.requests.cancel(code, "Đổi ý"));
	}

	/** The file is kept, its line waits: uploading it again goes on where it stopped. */
	@Test
	void aPaymentOnAStatement() {
		RequestCode code = this.procedure.offered();
		DueView due = due(code);
		byte[] file = """
				Mã giao dịch;Ngày giao dịch;Số tiền;Nội dung
				%s;18/11/2026;%d;%s
				""".formatted(UUID.randomUUID(), due.amount().dong(), due.reference()).getBytes(StandardCharsets.UTF_8);
		Actor accountant = this.stage.person("ke-toan");
		this.inbox.arm();
		assertThatExceptionOfType(BrokenInbox.PowerFailure.class)
			.isThrownBy(() -> this.statements.importFile(file, "sao-ke.csv", "PC05AA", accountant));
		this.inbox.disarm();
		assertThat(due(code)).isEqualTo(due);
		assertThat(this.payments.balance(code.value())).isEqualTo(Vnd.ZERO);
		this.statements.importFile(file, "sao-ke.csv", "PC05AA", accountant);
		this.stage.settle();
		assertThat(this.payments.balance(code.value())).isEqualTo(due.amount());
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.REVIEW_CONTRACT);
	}

	/** The code is used up, as it must be; another one confirms. */
	@Test
	void aContractThatIsConfirmed() {
		RequestCode code = this.procedure.toBeConfirmed(false);
		this.inbox.arm();
		assertThatExceptionOfType(BrokenInbox.PowerFailure.class).isThrownBy(() -> confirms(code));
		this.inbox.disarm();
		assertThat(this.confirmations.all(code)).isEmpty();
		assertThat(this.confirmations.isOpen(code)).isTrue();
		assertThat(this.requests.get(code).confirmedAt()).isNull();
		this.stage.timePasses(Duration.ofMinutes(2));
		assertThat(confirms(code)).isEqualTo(ConfirmationResult.CONFIRMED);
		this.stage.settle();
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.SIGN_FOR_UTILITY);
	}

	private ConfirmationResult confirms(RequestCode code) {
		OtpView challenge = this.confirmations.start(code, 1, ConfirmationPlace.PORTAL);
		this.typed = Await
			.some(() -> Optional.of(Caller.otp(this.mailbox, code.value())).filter((otp) -> !otp.equals(this.typed)));
		return this.confirmations.confirm(code, challenge.id(), this.typed,
				new ConfirmationContext(ConfirmationPlace.PORTAL, null, "10.1.2.3", "Firefox"));
	}

	private DueView due(RequestCode code) {
		return this.payments.due(code, DueKind.MAIN).orElseThrow();
	}

	private void bothOrNothing(RequestCode code, Runnable act, String... then) {
		Map<String, List<String>> before = this.snapshot.take();
		this.inbox.arm();
		assertThatExceptionOfType(BrokenInbox.PowerFailure.class).isThrownBy(act::run);
		this.inbox.disarm();
		assertThat(this.snapshot.changedSince(before)).isEmpty();
		act.run();
		this.stage.settle();
		assertThat(this.stage.waiting(code.value())).containsExactly(then);
	}

}
