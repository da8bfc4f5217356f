package vn.daysaucongto.process.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.spring.boot.starter.configuration.Ordering;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.camunda.community.process_test_coverage.core.model.DefaultCollector;
import org.camunda.community.process_test_coverage.core.model.Run;
import org.camunda.community.process_test_coverage.core.model.Suite;
import org.camunda.community.process_test_coverage.engine.platform7.ExecutionContextModelProvider;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageConfigurator;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessEngineAdapter;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;

/** Remembers which elements of the models the scenarios have passed. */
@TestConfiguration(proxyBeanMethods = false)
class Coverage {

	/** A file for each engine of each JVM. */
	static final Path FOLDER = Path.of("target", "coverage");

	private static final String FORK = System.getProperty("test.fork", "jvm-1");

	private static final AtomicInteger ENGINES = new AtomicInteger();

	private static final String ALL = "scenarios";

	@Bean
	Passed passedElements() {
		return new Passed();
	}

	static String line(String process, String element) {
		return process + " " + element;
	}

	/** Set up before the engine reads the first model. */
	@Order(Ordering.DEFAULT_ORDER - 1)
	static final class Passed extends AbstractCamundaConfiguration {

		private final int number = ENGINES.incrementAndGet();

		private final DefaultCollector collector = new DefaultCollector(new ExecutionContextModelProvider());

		Passed() {
			this.collector.createSuite(new Suite(ALL, ALL));
			this.collector.activateSuite(ALL);
			this.collector.createRun(new Run(ALL, ALL), ALL);
			this.collector.activateRun(ALL);
		}

		/**
		 * Model and id of all nodes and sequence flows that were passed in this engine
		 * until now.
		 */
		void write() {
			List<String> lines = this.collector.getActiveSuite()
				.getEvents()
				.stream()
				.map((event) -> line(event.getModelKey(), event.getDefinitionKey()))
				.distinct()
				.toList();
			try {
				Files.createDirectories(FOLDER);
				Files.write(FOLDER.resolve(FORK + "-" + this.number), lines);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		@Override
		public void preInit(ProcessEngineConfigurationImpl engine) {
			ProcessCoverageConfigurator.initializeProcessCoverageExtensions(engine);
		}

		@Override
		public void postProcessEngineBuild(ProcessEngine engine) {
			new ProcessEngineAdapter(engine, this.collector).initializeListeners();
		}

	}

}
