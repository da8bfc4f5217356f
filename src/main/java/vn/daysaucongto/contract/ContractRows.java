package vn.daysaucongto.contract;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import vn.daysaucongto.platform.RequestCode;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ContractRows extends Repository<ContractVersion, Long> {

	ContractVersion save(ContractVersion version);

	Optional<ContractVersion> findFirstByRequestCodeOrderByNumberDesc(RequestCode request);

	Optional<ContractVersion> findByRequestCodeAndNumber(RequestCode request, int number);

	List<ContractVersion> findByRequestCodeOrderByNumber(RequestCode request);

	Optional<ContractVersion> findByVerificationCode(String code);

	/** The newest version, for who changes its state or wants it to stay. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			select c from ContractVersion c where c.requestCode = :request
			and c.number = (select max(n.number) from ContractVersion n where n.requestCode = :request)""")
	Optional<ContractVersion> lockNewest(RequestCode request);

}
