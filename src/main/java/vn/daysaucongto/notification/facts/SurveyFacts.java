package vn.daysaucongto.notification.facts;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.daysaucongto.notification.Facts;
import vn.daysaucongto.notification.NoticeFacts;
import vn.daysaucongto.notification.NoticeKind;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.survey.Appointment;
import vn.daysaucongto.survey.SurveyAppointments;
import vn.daysaucongto.survey.Surveys;

import org.springframework.stereotype.Component;

/**
 * B2: when the surveyor comes. Overtaken when it is to be moved, or the survey is done.
 */
@Component
class SurveyFacts implements NoticeFacts {

	private final SurveyAppointments appointments;

	private final Surveys surveys;

	private final Words words;

	SurveyFacts(SurveyAppointments appointments, Surveys surveys, Words words) {
		this.appointments = appointments;
		this.surveys = surveys;
		this.words = words;
	}

	@Override
	public Set<NoticeKind> kinds() {
		return Set.of(NoticeKind.SURVEY_TIME);
	}

	@Override
	public Optional<Facts> collect(NoticeKind kind, RequestView request) {
		return this.appointments.current(request.code())
			.filter((appointment) -> appointment.wishedDay() == null && !isDone(request, appointment))
			.map((appointment) -> Facts.of(String.valueOf(appointment.number()), Map.of("date",
					this.words.day(appointment.day()), "session", this.words.session(appointment.slot()))));
	}

	private boolean isDone(RequestView request, Appointment appointment) {
		return this.surveys.latest(request.code())
			.filter((survey) -> survey.appointment() == appointment.number())
			.isPresent();
	}

}
