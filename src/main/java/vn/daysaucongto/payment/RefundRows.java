package vn.daysaucongto.payment;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface RefundRows extends Repository<Refund, Long> {

	Refund save(Refund refund);

	Optional<Refund> findFirstByCaseKeyOrderByNumberDesc(String caseKey);

	List<Refund> findByCaseKeyOrderByNumber(String caseKey);

	boolean existsByVoucher(String voucher);

}
