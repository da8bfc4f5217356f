package vn.daysaucongto.notification;

import java.time.Clock;
import java.util.List;

import vn.daysaucongto.request.ContactChannel;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what the channels answered, in transactions of its own: whatever happens to the
 * caller afterwards, what went out stays known and does not go out again.
 */
@Component
class DeliveryLog {

	private final DeliveryRows deliveries;

	private final NoticeRows notices;

	private final Clock clock;

	DeliveryLog(DeliveryRows deliveries, NoticeRows notices, Clock clock) {
		this.deliveries = deliveries;
		this.notices = notices;
		this.clock = clock;
	}

	@Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
	List<DeliveryView> of(String noticeId) {
		return this.deliveries.findByNoticeIdOrderById(noticeId).stream().map(Delivery::view).toList();
	}

	@Transactional(propagation = Propagation.REQUIRES_NEW)
	void tried(String noticeId, ContactChannel channel, OutgoingMessage message, DeliveryResult result) {
		Delivery delivery = this.deliveries.findByIdempotencyKey(message.idempotencyKey())
			.orElseGet(() -> new Delivery(noticeId, channel, message.idempotencyKey()));
		delivery.tried(message, result, this.clock.instant());
		this.deliveries.save(delivery);
	}

	@Transactional(propagation = Propagation.REQUIRES_NEW)
	void settle(String noticeId, NoticeState outcome) {
		this.notices.lock(noticeId).orElseThrow().settle(outcome, this.clock.instant());
	}

}
