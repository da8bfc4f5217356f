package vn.daysaucongto.payment;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface ReceiptRows extends Repository<Receipt, Long> {

	Receipt save(Receipt receipt);

	Optional<Receipt> findById(Long id);

	boolean existsBySourceAndSourceKey(ReceiptSource source, String sourceKey);

}
