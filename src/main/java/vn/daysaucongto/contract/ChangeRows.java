package vn.daysaucongto.contract;

import java.util.List;
import java.util.Optional;

import vn.daysaucongto.platform.RequestCode;

import org.springframework.data.repository.Repository;

interface ChangeRows extends Repository<ContractChange, Long> {

	ContractChange save(ContractChange change);

	List<ContractChange> findByRequestCodeOrderByNumber(RequestCode request);

	List<ContractChange> findByRequestCodeOrderByNumberDesc(RequestCode request);

	Optional<ContractChange> findFirstByRequestCodeOrderByNumberDesc(RequestCode request);

}
