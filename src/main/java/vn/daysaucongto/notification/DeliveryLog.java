package vn.daysaucongto.notification;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the channels answered. */
@Component
class DeliveryLog {

	private final DeliveryRows deliveries;

	private final Clock clock;

	DeliveryLog(DeliveryRows deliveries, Clock clock) {
		this.deliveries = deliveries;
		this.clock = clock;
	}

	List<DeliveryView> of(String noticeId) {
		return this.deliveries.findByNoticeIdOrderById(noticeId).stream().map(Delivery::view).toList();
	}

	/** Together with what the caller does: for messages that may go out again. */
	@Transactional
	void keep(String noticeId, List<Attempt> attempts) {
		attempts.forEach((attempt) -> keep(noticeId, attempt));
	}

	/**
	 * Whatever happens to the caller afterwards: what went out stays known and does not
	 * go out again. The connection that this takes is there before anything goes out;
	 * where there is none, nothing does.
	 * @return what was sent
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	List<Attempt> keepAtOnce(String noticeId, Supplier<List<Attempt>> sending) {
		List<Attempt> attempts = sending.get();
		keep(noticeId, attempts);
		return attempts;
	}

	private void keep(String noticeId, Attempt attempt) {
		OutgoingMessage message = attempt.message();
		Delivery delivery = (attempt.number() == 1)
				? new Delivery(noticeId, attempt.channel(), message.idempotencyKey())
				: this.deliveries.findByIdempotencyKey(message.idempotencyKey()).orElseThrow();
		delivery.tried(message, attempt.result(), this.clock.instant());
		this.deliveries.save(delivery);
	}

}
