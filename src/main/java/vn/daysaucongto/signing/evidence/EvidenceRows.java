package vn.daysaucongto.signing.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import vn.daysaucongto.platform.RequestCode;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EvidenceRows extends Repository<EvidenceRecord, Long> {

	EvidenceRecord save(EvidenceRecord link);

	Optional<EvidenceRecord> findFirstByOrderBySequenceDesc();

	List<EvidenceRecord> findBySequenceIn(Collection<Long> sequences);

	List<EvidenceRecord> findByRequestCodeOrderBySequence(RequestCode request);

	Page<EvidenceRecord> findAllByOrderBySequenceDesc(Pageable page);

	@Query("select h from EvidenceHead h where h.id = 1")
	EvidenceHead head();

	/** For the turn to add a link, which lasts until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select h from EvidenceHead h where h.id = 1")
	EvidenceHead lockHead();

}
