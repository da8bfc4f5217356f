package vn.daysaucongto.process.inbox;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.stereotype.Component;

/** Acts from outside that no case has taken yet, counted whenever somebody asks. */
@Component
class InboxMetrics implements MeterBinder {

	private final InboxMessages messages;

	private final Clock clock;

	InboxMetrics(InboxMessages messages, Clock clock) {
		this.messages = messages;
		this.clock = clock;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		Gauge.builder("dsct.inbox.waiting", this.messages, InboxMessages::countWaiting)
			.description("Acts of customers and banks that no case has taken yet")
			.register(registry);
		TimeGauge.builder("dsct.inbox.oldest", this, TimeUnit.SECONDS, InboxMetrics::secondsOfTheOldest)
			.description("How long the oldest of them has waited; 0 for none")
			.register(registry);
	}

	private double secondsOfTheOldest() {
		return this.messages.oldestWaiting()
			.map((posted) -> Duration.between(posted, this.clock.instant()).toSeconds())
			.orElse(0L);
	}

}
