package vn.daysaucongto.construction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.FieldProblem;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.survey.Slot;
import vn.daysaucongto.survey.SurveyAppointments;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When the crew comes: the same days as for surveys. */
@Service
public class ConstructionAppointments {

	private final ConstructionAppointmentRows rows;

	private final SurveyAppointments days;

	private final Clock clock;

	ConstructionAppointments(ConstructionAppointmentRows rows, SurveyAppointments days, Clock clock) {
		this.rows = rows;
		this.days = days;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public Optional<ConstructionVisit> current(RequestCode request) {
		return this.rows.findFirstByRequestCodeOrderByNumberDesc(request).map(ConstructionAppointment::view);
	}

	/** All visits, oldest first. */
	@Transactional(readOnly = true)
	public List<FixedVisit> all(RequestCode request) {
		return this.rows.findByRequestCodeOrderByNumber(request).stream().map(ConstructionAppointment::fixed).toList();
	}

	/** What is wrong with a day and half of it. */
	@Transactional(readOnly = true)
	public List<FieldProblem> check(LocalDate day, Slot slot) {
		if (day == null) {
			return List.of(FieldProblem.of("day", "survey.required"));
		}
		if (slot == null) {
			return List.of(FieldProblem.of("slot", "survey.required"));
		}
		return this.days.checkDay(day).stream().toList();
	}

	/**
	 * Fixes the appointment; the one before is replaced.
	 * @param reason why it replaces another, or null
	 * @throws InvalidInput when nobody can come on that day
	 */
	@Transactional
	public ConstructionVisit fix(RequestCode request, LocalDate day, Slot slot, String reason, Actor actor) {
		List<FieldProblem> problems = check(day, slot);
		if (!problems.isEmpty()) {
			throw new InvalidInput(problems);
		}
		int number = current(request).map(ConstructionVisit::number).orElse(0) + 1;
		return this.rows
			.save(new ConstructionAppointment(request, number, day, slot, reason, actor.id(), this.clock.instant()))
			.view();
	}

}
