package vn.daysaucongto.construction;

import java.util.Optional;

import vn.daysaucongto.platform.RequestCode;

import org.springframework.data.repository.Repository;

interface ConstructionAppointmentRows extends Repository<ConstructionAppointment, Long> {

	ConstructionAppointment save(ConstructionAppointment appointment);

	Optional<ConstructionAppointment> findFirstByRequestCodeOrderByNumberDesc(RequestCode request);

}
