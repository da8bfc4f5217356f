package vn.daysaucongto.notification;

import java.util.List;
import java.util.Optional;

import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.request.ContactChannel;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DeliveryRows extends Repository<Delivery, Long> {

	Delivery save(Delivery delivery);

	Optional<Delivery> findByIdempotencyKey(String idempotencyKey);

	List<Delivery> findByNoticeIdOrderById(String noticeId);

	@Query("select d from Delivery d, Notice n where n.id = d.noticeId and n.requestCode = :request order by d.id")
	List<Delivery> ofRequest(RequestCode request);

	@Query("""
			select d from Delivery d, Notice n
			where n.id = d.noticeId and n.requestCode = :request and d.channel = :channel and d.outcome = 'SENT'
			order by d.triedAt desc, d.id desc""")
	List<Delivery> sent(RequestCode request, ContactChannel channel);

}
