package vn.daysaucongto.process.engine;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.camunda.bpm.engine.RuntimeService;

import org.springframework.stereotype.Component;

/** Steps that failed for good and wait for an administrator. */
@Component
class EngineMetrics implements MeterBinder {

	private final RuntimeService runtime;

	EngineMetrics(RuntimeService runtime) {
		this.runtime = runtime;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		Gauge.builder("dsct.incidents.open", this.runtime, (runtime) -> runtime.createIncidentQuery().count())
			.description("Steps that failed for good, as Cockpit shows them")
			.register(registry);
	}

}
