package vn.daysaucongto.contract.template;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TemplateRows extends Repository<ContractTemplate, Integer> {

	ContractTemplate save(ContractTemplate template);

	Optional<ContractTemplate> findByNumber(int number);

	Optional<ContractTemplate> findByState(TemplateState state);

	List<ContractTemplate> findByOrderByNumberDesc();

	Optional<ContractTemplate> findFirstByOrderByNumberDesc();

	/** For who changes its state. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select t from ContractTemplate t where t.number = :number")
	Optional<ContractTemplate> lock(int number);

}
