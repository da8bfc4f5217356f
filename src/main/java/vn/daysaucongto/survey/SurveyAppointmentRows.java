package vn.daysaucongto.survey;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import vn.daysaucongto.platform.RequestCode;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SurveyAppointmentRows extends Repository<SurveyAppointment, Long> {

	SurveyAppointment save(SurveyAppointment appointment);

	Optional<SurveyAppointment> findFirstByRequestCodeOrderByNumberDesc(RequestCode request);

	List<SurveyAppointment> findByRequestCodeOrderByNumber(RequestCode request);

	/**
	 * The customer moves it, or it is kept: whoever is second sees what the first did.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			select a from SurveyAppointment a where a.requestCode = :request
			and a.number = (select max(x.number) from SurveyAppointment x where x.requestCode = :request)""")
	Optional<SurveyAppointment> lockNewest(RequestCode request);

}
