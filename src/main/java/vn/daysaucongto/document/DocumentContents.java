package vn.daysaucongto.document;

import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DocumentContents extends Repository<DocumentContent, Long> {

	DocumentContent save(DocumentContent content);

	Optional<DocumentContent> findById(Long documentId);

	/** Without loading the bytes. */
	@Modifying
	@Query("delete from DocumentContent c where c.documentId = :documentId")
	void delete(Long documentId);

}
