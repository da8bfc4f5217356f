package vn.daysaucongto.doors;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.contract.ContractChanges;
import vn.daysaucongto.estimate.Offers;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.scenario.Procedure;
import vn.daysaucongto.process.scenario.Stage;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.survey.Slot;
import vn.daysaucongto.survey.SurveyAppointments;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What a customer does and the message about it are stored together or not at all, and
 * the same act goes through afterwards.
 */
@DoorsTest
@Import(BrokenInbox.class)
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
