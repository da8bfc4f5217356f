package vn.daysaucongto.document;

import java.util.List;

import org.springframework.data.repository.Repository;

interface DocumentReads extends Repository<DocumentRead, Long> {

	DocumentRead save(DocumentRead read);

	List<DocumentRead> findByDocumentIdOrderById(Long documentId);

	boolean existsByDocumentIdAndReader(Long documentId, String reader);

}
