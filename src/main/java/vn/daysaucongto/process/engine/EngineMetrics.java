package vn.daysaucongto.process.engine;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToLongFunction;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import vn.daysaucongto.process.engine.EngineNumbers.Numbers;
import vn.daysaucongto.process.engine.EngineNumbers.Place;

import org.springframework.stereotype.Component;

/** What the engine has to do, and what it can't. */
@Component
class EngineMetrics implements MeterBinder {

	private final EngineNumbers engine;

	/** A place that cases were at stays, with 0. */
	private final Set<Place> places = ConcurrentHashMap.newKeySet();

	EngineMetrics(EngineNumbers engine) {
		this.engine = engine;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		gauge(registry, "dsct.incidents.open", "Steps that failed for good, as Cockpit shows them", Numbers::incidents);
		gauge(registry, "dsct.jobs.late", "Jobs that nobody runs, though they could have run 5 minutes ago",
				Numbers::lateJobs);
		gauge(registry, "dsct.tasks.overdue", "Tasks of staff past their due date", Numbers::overdueTasks);
		seenNow(registry);
	}

	private void gauge(MeterRegistry registry, String name, String description, ToLongFunction<Numbers> number) {
		Gauge.builder(name, () -> number.applyAsLong(seenNow(registry))).description(description).register(registry);
	}

	/** Models change while the application runs: new steps join when cases reach them. */
	private Numbers seenNow(MeterRegistry registry) {
		Numbers now = this.engine.now();
		now.open()
			.keySet()
			.stream()
			.filter(this.places::add)
			.forEach((place) -> Gauge.builder("dsct.cases.open", () -> this.engine.now().open().getOrDefault(place, 0L))
				.description("Where open cases are; in two branches a case is at two steps")
				.tag("process", place.process())
				.tag("step", place.step())
				.register(registry));
		return now;
	}

}
