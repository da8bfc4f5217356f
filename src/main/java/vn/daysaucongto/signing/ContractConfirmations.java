package vn.daysaucongto.signing;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import vn.daysaucongto.platform.RequestCode;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ContractConfirmations extends Repository<ContractConfirmation, Long> {

	ContractConfirmation saveAndFlush(ContractConfirmation confirmation);

	/** The one that holds. */
	@Query("""
			select c from ContractConfirmation c
			where c.requestCode = :code and c.number = :number and c.voidedAt is null""")
	Optional<ContractConfirmation> inForce(RequestCode code, int number);

	/**
	 * The one that holds, locked; there is at most one, as no version follows a confirmed
	 * one.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from ContractConfirmation c where c.requestCode = :code and c.voidedAt is null")
	Optional<ContractConfirmation> lockInForce(RequestCode code);

	Optional<ContractConfirmation> findByEvidenceDocumentId(Long document);

	int countByRequestCodeAndNumber(RequestCode code, int number);

	List<ContractConfirmation> findByRequestCodeOrderById(RequestCode code);

}
