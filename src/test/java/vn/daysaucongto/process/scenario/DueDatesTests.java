package vn.daysaucongto.process.scenario;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.workcalendar.WorkCalendar;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Visits are due in so many working days, but not before the day that was agreed. */
@ScenarioTest
class DueDatesTests {

	/** A Wednesday, four weeks after the request. */
	private static final LocalDate FAR_AHEAD = LocalDate.of(2026, 12, 16);

	@Autowired
	private Stage stage;

	@Autowired
	private Procedure procedure;

	@Test
	void aSurveyTomorrowHasTheStepsDeadline() {
		RequestCode code = this.procedure.requested();
		this.procedure.scheduled(code);
		assertDue(code, Process.Tasks.PERFORM_SURVEY, LocalDate.of(2026, 11, 23));
	}

	@Test
	void aSurveyFarAheadIsDueOnItsDay() {
		RequestCode code = this.procedure.requested();
		this.procedure.does("cskh", code, Process.Tasks.ACCEPT_REQUEST,
				Map.of("acceptance", "SCHEDULE", "day", FAR_AHEAD, "slot", "MORNING"));
		assertDue(code, Process.Tasks.PERFORM_SURVEY, FAR_AHEAD);
	}

	@Test
	void aConstructionFarAheadIsDueOnItsDay() {
		RequestCode code = this.procedure.offered();
		this.procedure.paidAtCounter(code);
		this.procedure.does("hop-dong", code, Process.Tasks.REVIEW_CONTRACT,
				Map.of("contractReview", "OK", "day", FAR_AHEAD, "slot", "MORNING"));
		assertDue(code, Process.Tasks.CONSTRUCT, FAR_AHEAD);
	}

	@Test
	void aConstructionThatIsMovedIsDueOnTheNewDay() {
		RequestCode code = this.procedure.planned();
		this.procedure.does("thi-cong", code, Process.Tasks.CONSTRUCT,
				Map.of("construction", "RESCHEDULE", "day", FAR_AHEAD, "slot", "AFTERNOON", "reason", "Khách đi vắng"));
		assertDue(code, Process.Tasks.CONSTRUCT, FAR_AHEAD);
	}

	private void assertDue(RequestCode code, String task, LocalDate day) {
		assertThat(this.stage.task(code.value(), task)
			.getDueDate()
			.toInstant()
			.atZone(WorkCalendar.ZONE)
			.toLocalDateTime()).isEqualTo(LocalDateTime.of(day, WorkCalendar.CLOSES));
	}

}
