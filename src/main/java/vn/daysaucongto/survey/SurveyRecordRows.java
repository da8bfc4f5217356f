package vn.daysaucongto.survey;

import java.util.List;
import java.util.Optional;

import vn.daysaucongto.platform.RequestCode;

import org.springframework.data.repository.Repository;

interface SurveyRecordRows extends Repository<SurveyRecord, Long> {

	SurveyRecord save(SurveyRecord survey);

	Optional<SurveyRecord> findFirstByRequestCodeOrderByIdDesc(RequestCode request);

	List<SurveyRecord> findByRequestCodeOrderById(RequestCode request);

	boolean existsByRequestCodeAndAppointment(RequestCode request, int appointment);

	int countByRequestCodeAndResult(RequestCode request, SurveyResult result);

}
