package vn.daysaucongto.payment;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StatementLines extends Repository<StatementLine, Long> {

	<S extends StatementLine> List<S> saveAll(Iterable<S> lines);

	Page<StatementLine> findByUploadIdOrderByLineNumber(Long uploadId, Pageable page);

	@Query("select l.id from StatementLine l where l.uploadId = :upload and l.result = 'WAITING' order by l.lineNumber")
	List<Long> waiting(Long upload);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select l from StatementLine l where l.id = :id and l.result = 'WAITING'")
	Optional<StatementLine> lockWaiting(Long id);

}
