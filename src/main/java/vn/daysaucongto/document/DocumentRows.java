package vn.daysaucongto.document;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface DocumentRows extends Repository<Document, Long> {

	Document saveAndFlush(Document document);

	Optional<Document> findById(Long id);

	Optional<Document> findByCaseKeyAndUploadId(String caseKey, String uploadId);

	List<Document> findByCaseKeyOrderById(String caseKey);

	List<Document> findByCaseKeyAndKindInOrderById(String caseKey, Collection<DocumentKind> kinds);

}
