package vn.daysaucongto.payment;

import java.util.Collection;
import java.util.Optional;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

interface StatementUploads extends Repository<StatementUpload, Long> {

	StatementUpload saveAndFlush(StatementUpload upload);

	Optional<StatementUpload> findById(Long id);

	Optional<StatementUpload> findByUnitAndSha256(String unit, String sha256);

	Page<StatementUpload> findByUnitInOrderByIdDesc(Collection<String> units, Pageable page);

}
