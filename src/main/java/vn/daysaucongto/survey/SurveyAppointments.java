package vn.daysaucongto.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.CaseInbox;
import vn.daysaucongto.platform.CaseMessage;
import vn.daysaucongto.platform.CaseMessageGuard;
import vn.daysaucongto.platform.FieldProblem;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.workcalendar.WorkCalendar;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When the surveyor comes (B2); the customer may ask for another time. */
@Service
public class SurveyAppointments implements CaseMessageGuard {

	/** Days ahead that an appointment may lie. */
	private static final int FARTHEST = 60;

	private final SurveyAppointmentRows rows;

	private final SurveyRecordRows records;

	private final Requests requests;

	private final WorkCalendar calendar;

	private final CaseInbox inbox;

	private final Clock clock;

	SurveyAppointments(SurveyAppointmentRows rows, SurveyRecordRows records, Requests requests, WorkCalendar calendar,
			CaseInbox inbox, Clock clock) {
		this.rows = rows;
		this.records = records;
		this.requests = requests;
		this.calendar = calendar;
		this.inbox = inbox;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public Optional<Appointment> current(RequestCode request) {
		return this.rows.findFirstByRequestCodeOrderByNumberDesc(request).map(SurveyAppointment::view);
	}

	/** All appointments, oldest first. */
	@Transactional(readOnly = true)
	public List<FixedAppointment> all(RequestCode request) {
		return this.rows.findByRequestCodeOrderByNumber(request).stream().map(SurveyAppointment::fixed).toList();
	}

	/**
	 * Fixes the appointment; the one before is replaced.
	 * @throws InvalidInput when the day is past, no working day or too far ahead
	 */
	@Transactional
	public Appointment fix(RequestCode request, LocalDate day, Slot slot, Actor actor) {
		requireDay(day);
		int number = this.rows.findFirstByRequestCodeOrderByNumberDesc(request).map(SurveyAppointment::number).orElse(0)
				+ 1;
		return this.rows.save(new SurveyAppointment(request, number, day, slot, actor.id(), this.clock.instant()))
			.view();
	}

	/**
	 * The customer asks for another time; customer care fixes the next appointment.
	 * @param number of the appointment that the customer saw
	 * @throws Refused when that is not the current one any more, or the request has ended
	 */
	@Transactional
	public void move(RequestCode request, int number, LocalDate day, Slot slot) {
		requireDay(day);
		this.requests.requireGoingOn(request);
		SurveyAppointment current = this.rows.lockNewest(request).orElseThrow(() -> new NotFound("appointment"));
		if (current.number() != number) {
			throw new Refused("survey.appointment.replaced");
		}
		if (this.records.existsByRequestCodeAndAppointment(request, number)) {
			throw new Refused("survey.appointment.past");
		}
		if (current.wishFor(day, slot, this.clock.instant())) {
			String reference = String.valueOf(number);
			this.inbox.post(new CaseMessage("SurveyMoved", request.value(), this.requests.get(request).unit(),
					request + "/" + reference, reference));
		}
	}

	/**
	 * The current appointment, which nobody moves until this transaction ends.
	 * @throws Refused when there is none
	 */
	SurveyAppointment lockCurrent(RequestCode request) {
		return this.rows.lockNewest(request).orElseThrow(() -> new Refused("survey.appointment.none"));
	}

	@Override
	public String message() {
		return "SurveyMoved";
	}

	@Override
	public boolean stillApplies(CaseMessage message) {
		RequestCode request = RequestCode.of(message.caseKey());
		int number = Integer.parseInt(message.reference());
		return this.rows.findFirstByRequestCodeOrderByNumberDesc(request)
			.filter((current) -> current.number() == number && current.isWishedAway())
			.isPresent() && !this.records.existsByRequestCodeAndAppointment(request, number);
	}

	/** What is wrong with a day for an appointment. */
	@Transactional(readOnly = true)
	public Optional<FieldProblem> checkDay(LocalDate day) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), WorkCalendar.ZONE);
		if (day.isBefore(today)) {
			return Optional.of(FieldProblem.of("day", "survey.day.past"));
		}
		if (day.isAfter(today.plusDays(FARTHEST))) {
			return Optional.of(FieldProblem.of("day", "survey.day.far", FARTHEST));
		}
		return this.calendar.isWorkingDay(day) ? Optional.empty()
				: Optional.of(FieldProblem.of("day", "survey.day.off"));
	}

	private void requireDay(LocalDate day) {
		checkDay(day).ifPresent((problem) -> {
			throw new InvalidInput(List.of(problem));
		});
	}

}
