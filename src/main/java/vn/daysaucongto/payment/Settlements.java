package vn.daysaucongto.payment;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface Settlements extends Repository<Settlement, String> {

	Settlement save(Settlement settlement);

	Optional<Settlement> findById(String requestCode);

	boolean existsByInvoiceNumber(String invoiceNumber);

}
