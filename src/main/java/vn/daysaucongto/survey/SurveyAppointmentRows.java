package vn.daysaucongto.survey;

import java.util.Optional;

import vn.daysaucongto.platform.RequestCode;

import org.springframework.data.repository.Repository;

interface SurveyAppointmentRows extends Repository<SurveyAppointment, Long> {

	SurveyAppointment save(SurveyAppointment appointment);

	Optional<SurveyAppointment> findFirstByRequestCodeOrderByNumberDesc(RequestCode request);

}
