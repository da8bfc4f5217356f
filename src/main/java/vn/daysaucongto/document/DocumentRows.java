package vn.daysaucongto.document;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DocumentRows extends Repository<Document, Long> {

	Document saveAndFlush(Document document);

	Optional<Document> findById(Long id);

	Optional<Document> findByCaseKeyAndUploadId(String caseKey, String uploadId);

	List<Document> findByCaseKeyOrderById(String caseKey);

	List<Document> findByCaseKeyAndKindInOrderById(String caseKey, Collection<DocumentKind> kinds);

	List<Document> findBySha256InAndKindInOrderById(Collection<String> sha256, Collection<DocumentKind> kinds);

	/** Locked, so that none is given to another case meanwhile. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select d from Document d where d.caseKey like concat(:prefix, '%') and d.storedAt < :before")
	List<Document> lockOld(String prefix, Instant before);

	void deleteAll(Iterable<Document> documents);

}
