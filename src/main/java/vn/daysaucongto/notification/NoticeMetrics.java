package vn.daysaucongto.notification;

import java.time.Clock;
import java.time.Duration;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.stereotype.Component;

/** Notices that do not leave, and those that no channel took and a person has to tell. */
@Component
class NoticeMetrics implements MeterBinder {

	/** Three attempts of a channel are over by then. */
	private static final Duration SOON = Duration.ofMinutes(15);

	private final NoticeRows notices;

	private final Clock clock;

	NoticeMetrics(NoticeRows notices, Clock clock) {
		this.notices = notices;
		this.clock = clock;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		Gauge.builder("dsct.notices.undelivered", this, NoticeMetrics::undelivered)
			.description("Notices that no channel has taken 15 minutes after they were written")
			.register(registry);
		Gauge.builder("dsct.notices.unreachable", this.notices, (rows) -> rows.countByState(NoticeState.UNREACHABLE))
			.description("Customers who have to be called because no channel reached them")
			.register(registry);
	}

	private double undelivered() {
		return this.notices.countByStateAndCreatedAtBefore(NoticeState.PENDING, this.clock.instant().minus(SOON));
	}

}
