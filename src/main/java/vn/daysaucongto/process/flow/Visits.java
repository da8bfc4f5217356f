package vn.daysaucongto.process.flow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import vn.daysaucongto.construction.ConstructionAppointments;
import vn.daysaucongto.construction.ConstructionVisit;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.survey.Appointment;
import vn.daysaucongto.survey.SurveyAppointments;
import vn.daysaucongto.workcalendar.WorkCalendar;

import org.springframework.stereotype.Component;

/** The steps that wait for a day that was agreed with the customer. */
@Component
class Visits {

	private final SurveyAppointments surveys;

	private final ConstructionAppointments constructions;

	Visits(SurveyAppointments surveys, ConstructionAppointments constructions) {
		this.surveys = surveys;
		this.constructions = constructions;
	}

	/** End of the working day on which somebody visits the customer for the step. */
	Optional<Instant> end(String step, RequestCode request) {
		Optional<LocalDate> day = switch (step) {
			case Process.Tasks.PERFORM_SURVEY -> this.surveys.current(request).map(Appointment::day);
			case Process.Tasks.CONSTRUCT -> this.constructions.current(request).map(ConstructionVisit::day);
			default -> Optional.empty();
		};
		return day.map((date) -> date.atTime(WorkCalendar.CLOSES).atZone(WorkCalendar.ZONE).toInstant());
	}

}
