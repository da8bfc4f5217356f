package vn.daysaucongto.document;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface DocumentContents extends Repository<DocumentContent, Long> {

	DocumentContent save(DocumentContent content);

	Optional<DocumentContent> findById(Long documentId);

}
