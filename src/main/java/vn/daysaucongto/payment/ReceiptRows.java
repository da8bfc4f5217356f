package vn.daysaucongto.payment;

import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReceiptRows extends Repository<Receipt, Long> {

	Receipt save(Receipt receipt);

	Optional<Receipt> findById(Long id);

	/** The account of a receipt is locked by locking the receipt. */
	@Query(value = "select id from receipt where id = :id for update", nativeQuery = true)
	Optional<Long> lock(Long id);

	Receipt saveAndFlush(Receipt receipt);

	Optional<Receipt> findBySourceAndSourceKey(ReceiptSource source, String sourceKey);

	boolean existsBySourceAndSourceKey(ReceiptSource source, String sourceKey);

}
