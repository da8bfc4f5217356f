package vn.daysaucongto.request;

import java.util.List;

import vn.daysaucongto.platform.RequestCode;

import org.springframework.data.repository.Repository;

interface ContactCorrectionRows extends Repository<ContactCorrection, Long> {

	ContactCorrection save(ContactCorrection correction);

	int countByRequestCode(RequestCode code);

	List<ContactCorrection> findByRequestCodeOrderById(RequestCode code);

}
