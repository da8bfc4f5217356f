package vn.daysaucongto.survey;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.FieldProblem;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.request.Requests;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Surveys (B3): recorded once for each appointment. */
@Service
public class Surveys {

	private final SurveyRecordRows records;

	private final SurveyAppointments appointments;

	private final Requests requests;

	private final Clock clock;

	Surveys(SurveyRecordRows records, SurveyAppointments appointments, Requests requests, Clock clock) {
		this.records = records;
		this.appointments = appointments;
		this.requests = requests;
		this.clock = clock;
	}

	/**
	 * What would be wrong with recording it.
	 * @throws InvalidInput naming {@code result} when the customer, said to be absent,
	 * had asked for another time
	 */
	@Transactional(readOnly = true)
	public void check(RequestCode request, SurveyForm form) {
		requireNotMoved(form, this.appointments.current(request).map(Appointment::wishedDay).isPresent());
	}

	private static void requireNotMoved(SurveyForm form, boolean wishedAway) {
		if (form.result() == SurveyResult.CUSTOMER_ABSENT && wishedAway) {
			throw InvalidInput.field("result", "survey.absent.moved");
		}
	}

	/**
	 * Records the survey of the current appointment. Missing papers are asked for and an
	 * infeasible request is turned down in the same act.
	 * @throws InvalidInput naming each field
	 * @throws Refused when the request has ended, there is no appointment, or it has its
	 * survey already
	 */
	@Transactional
	public SurveyView record(RequestCode request, SurveyForm form, Actor actor) {
		List<FieldProblem> problems = form.check();
		if (!problems.isEmpty()) {
			throw new InvalidInput(problems);
		}
		// the request first, as whoever moves the appointment does
		this.requests.requireGoingOn(request);
		SurveyAppointment current = this.appointments.lockCurrent(request);
		requireNotMoved(form, current.isWishedAway());
		int appointment = current.number();
		if (this.records.existsByRequestCodeAndAppointment(request, appointment)) {
			throw new Refused("survey.recorded");
		}
		if (form.result() == SurveyResult.DOCUMENTS_MISSING) {
			this.requests.askForDocuments(request, form.reason(), actor);
		}
		else if (form.result() == SurveyResult.INFEASIBLE) {
			this.requests.reject(request, form.reason(), actor);
		}
		return this.records.save(new SurveyRecord(request, appointment, form, actor.id(), this.clock.instant())).view();
	}

	/** The newest survey of the request. */
	@Transactional(readOnly = true)
	public Optional<SurveyView> latest(RequestCode request) {
		return this.records.findFirstByRequestCodeOrderByIdDesc(request).map(SurveyRecord::view);
	}

	/** All surveys, oldest first. */
	@Transactional(readOnly = true)
	public List<SurveyView> all(RequestCode request) {
		return this.records.findByRequestCodeOrderById(request).stream().map(SurveyRecord::view).toList();
	}

	/** How often the customer was not there. */
	@Transactional(readOnly = true)
	public int absences(RequestCode request) {
		return this.records.countByRequestCodeAndResult(request, SurveyResult.CUSTOMER_ABSENT);
	}

}
