package vn.daysaucongto.estimate;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import vn.daysaucongto.platform.RequestCode;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OfferRows extends Repository<Offer, Long> {

	Offer save(Offer offer);

	Optional<Offer> findFirstByRequestCodeOrderByNumberDesc(RequestCode request);

	List<Offer> findByRequestCodeOrderByNumber(RequestCode request);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			select o from Offer o where o.requestCode = :request
			and o.number = (select max(x.number) from Offer x where x.requestCode = :request)""")
	Optional<Offer> lockNewest(RequestCode request);

}
