package vn.daysaucongto.payment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import vn.daysaucongto.platform.RequestCode;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OnlinePaymentRows extends Repository<OnlinePayment, Long> {

	OnlinePayment saveAndFlush(OnlinePayment payment);

	long countByReference(String reference);

	Optional<OnlinePayment> findByNumberAndRequestCode(String number, RequestCode request);

	Optional<OnlinePayment> findFirstByRequestCodeOrderByIdDesc(RequestCode request);

	/** Told twice at once, it is booked once. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from OnlinePayment p where p.number = :number")
	Optional<OnlinePayment> lock(String number);

	List<OnlinePayment> findByAskAtLessThanEqualOrderByAskAt(Instant now, Limit most);

}
