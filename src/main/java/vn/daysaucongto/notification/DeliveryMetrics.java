package vn.daysaucongto.notification;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import vn.daysaucongto.request.ContactChannel;

import org.springframework.stereotype.Component;

/** Counts what each channel answers: one that fails is seen while others still work. */
@Component
class DeliveryMetrics {

	private final MeterRegistry registry;

	DeliveryMetrics(MeterRegistry registry) {
		this.registry = registry;
		for (ContactChannel channel : ContactChannel.values()) {
			for (DeliveryOutcome outcome : DeliveryOutcome.values()) {
				counter(channel, outcome);
			}
		}
	}

	void count(Attempt attempt) {
		counter(attempt.channel(), attempt.result().outcome()).increment();
	}

	private Counter counter(ContactChannel channel, DeliveryOutcome outcome) {
		return Counter.builder("dsct.messages")
			.description("Notices that were given to a channel, by what it answered")
			.tag("channel", channel.name())
			.tag("outcome", outcome.name())
			.register(this.registry);
	}

}
