package vn.daysaucongto.signing;

import java.util.List;

import vn.daysaucongto.platform.RequestCode;

import org.springframework.data.repository.Repository;

interface ConfirmationUnlocks extends Repository<ConfirmationUnlock, Long> {

	ConfirmationUnlock save(ConfirmationUnlock unlock);

	int countBySubject(String subject);

	List<ConfirmationUnlock> findByRequestCodeOrderById(RequestCode code);

}
