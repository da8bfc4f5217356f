package vn.daysaucongto.construction;

import java.util.List;
import java.util.Optional;

import vn.daysaucongto.platform.RequestCode;

import org.springframework.data.repository.Repository;

interface ConstructionAppointmentRows extends Repository<ConstructionAppointment, Long> {

	ConstructionAppointment save(ConstructionAppointment appointment);

	List<ConstructionAppointment> findByRequestCodeOrderByNumber(RequestCode request);

	Optional<ConstructionAppointment> findFirstByRequestCodeOrderByNumberDesc(RequestCode request);

}
