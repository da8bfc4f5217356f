package vn.daysaucongto.process.scenario;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.spring.boot.starter.configuration.Ordering;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.camunda.community.process_test_coverage.core.model.DefaultCollector;
import org.camunda.community.process_test_coverage.core.model.Event;
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

	private static final String ALL = "scenarios";

	@Bean
	Passed passedElements() {
		return new Passed();
	}

	/** Nodes and sequence flows of the model that no scenario has passed. */
	static Set<String> missing(Passed passed, String process, BpmnModelInstance model) {
		Set<String> missing = new TreeSet<>(model.getModelElementsByType(FlowElement.class)
			.stream()
			.filter((element) -> element instanceof FlowNode || element instanceof SequenceFlow)
			.filter((element) -> !isLink(element))
			.map(FlowElement::getId)
			.collect(Collectors.toSet()));
		passed.collector.getActiveSuite()
			.getEvents(process)
			.stream()
			.map(Event::getDefinitionKey)
			.forEach(missing::remove);
		return missing;
	}

	/** The engine goes from the flow before it straight to the other end of the link. */
	private static boolean isLink(FlowElement element) {
		return element instanceof IntermediateThrowEvent thrown
				&& thrown.getEventDefinitions().stream().anyMatch(LinkEventDefinition.class::isInstance);
	}

	/** Set up before the engine reads the first model. */
	@Order(Ordering.DEFAULT_ORDER - 1)
	static final class Passed extends AbstractCamundaConfiguration {

		private final DefaultCollector collector = new DefaultCollector(new ExecutionContextModelProvider());

		Passed() {
			this.collector.createSuite(new Suite(ALL, ALL));
			this.collector.activateSuite(ALL);
			this.collector.createRun(new Run(ALL, ALL), ALL);
			this.collector.activateRun(ALL);
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
