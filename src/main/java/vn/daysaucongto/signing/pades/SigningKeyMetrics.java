package vn.daysaucongto.signing.pades;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.stereotype.Component;

/** How long the utility can still sign. */
@Component
class SigningKeyMetrics implements MeterBinder {

	private final SigningKey key;

	private final Clock clock;

	SigningKeyMetrics(SigningKey key, Clock clock) {
		this.key = key;
		this.clock = clock;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		TimeGauge.builder("dsct.signing.certificate", this, TimeUnit.SECONDS, SigningKeyMetrics::secondsLeft)
			.description("How long the utility's certificate is still valid; negative when it is not")
			.register(registry);
	}

	private double secondsLeft() {
		return Duration.between(this.clock.instant(), this.key.expires()).toSeconds();
	}

}
