package vn.daysaucongto.payment;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.stereotype.Component;

/** Money that came in and has no place yet. */
@Component
class PaymentMetrics implements MeterBinder {

	private final PostingRows postings;

	PaymentMetrics(PostingRows postings) {
		this.postings = postings;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		Gauge.builder("dsct.payments.unmatched", this.postings, PostingRows::countUnmatched)
			.description("Receipts with money that no request has taken and that was not paid back")
			.register(registry);
	}

}
