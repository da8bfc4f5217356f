package vn.daysaucongto.notification;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.stereotype.Component;

/** Notices that no channel took and that a person has to tell. */
@Component
class NoticeMetrics implements MeterBinder {

	private final NoticeRows notices;

	NoticeMetrics(NoticeRows notices) {
		this.notices = notices;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		Gauge.builder("dsct.notices.unreachable", this.notices, (rows) -> rows.countByState(NoticeState.UNREACHABLE))
			.description("Customers who have to be called because no channel reached them")
			.register(registry);
	}

}
