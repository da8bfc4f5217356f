package vn.daysaucongto.audit.bundle;

import java.time.Instant;
import java.util.List;

import vn.daysaucongto.notification.DeliveryOutcome;
import vn.daysaucongto.notification.DeliveryView;
import vn.daysaucongto.notification.NoticeView;
import vn.daysaucongto.request.ContactChannel;

/** What the customer was told, and by which ways. */
record BundledNotice(String id, String title, Instant createdAt, List<Sent> sent) {

	static BundledNotice of(NoticeView notice, String title, List<DeliveryView> deliveries) {
		return new BundledNotice(notice.id(), title, notice.createdAt(),
				deliveries.stream()
					.map((delivery) -> new Sent(delivery.channel(), delivery.outcome(), delivery.triedAt(),
							delivery.title(), delivery.text()))
					.toList());
	}

	/** One way. */
	record Sent(ContactChannel channel, DeliveryOutcome outcome, Instant at, String title, String text) {
	}

}
