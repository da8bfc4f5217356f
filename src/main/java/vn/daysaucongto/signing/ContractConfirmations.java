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

	/** What may be signed. Without a lock, and nothing of it stays in the session. */
	@Query("""
			select new vn.daysaucongto.signing.ApprovedConfirmation(c.id, c.number, c.sha256, c.documentId,
				c.evidenceDocumentId)
			from ContractConfirmation c
			where c.requestCode = :code and c.voidedAt is null and c.approvedBy is not null""")
	Optional<ApprovedConfirmation> approved(RequestCode code);

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
