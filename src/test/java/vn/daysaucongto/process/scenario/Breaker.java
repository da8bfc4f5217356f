package vn.daysaucongto.process.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;

import org.springframework.boot.test.context.TestComponent;

/**
 * When it is armed, each step of each case fails once: after everything that the step
 * writes, before the commit.
 */
@TestComponent
class Breaker extends AbstractCamundaConfiguration {

	private final Set<String> broken = ConcurrentHashMap.newKeySet();

	private volatile boolean armed;

	void arm() {
		this.broken.clear();
		this.armed = true;
	}

	void disarm() {
		this.armed = false;
	}

	/** Steps that failed since it was armed. */
	Set<String> broken() {
		return Set.copyOf(this.broken);
	}

	private void end(DelegateExecution step) {
		if (this.armed && this.broken.add(step.getProcessBusinessKey() + " " + step.getCurrentActivityId())) {
			throw new Broken(step.getCurrentActivityId());
		}
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		List<BpmnParseListener> listeners = new ArrayList<>();
		if (engine.getCustomPostBPMNParseListeners() != null) {
			listeners.addAll(engine.getCustomPostBPMNParseListeners());
		}
		listeners.add(new EndOfSteps());
		engine.setCustomPostBPMNParseListeners(listeners);
	}

	/** What the machine does when its power goes. */
	static final class Broken extends RuntimeException {

		Broken(String step) {
			super(step);
		}

	}

	private final class EndOfSteps extends AbstractBpmnParseListener {

		@Override
		public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl step) {
			breakAtEndOf(step);
		}

		@Override
		public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl step) {
			breakAtEndOf(step);
		}

		@Override
		public void parseReceiveTask(Element element, ScopeImpl scope, ActivityImpl step) {
			breakAtEndOf(step);
		}

		@Override
		public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl step) {
			breakAtEndOf(step);
		}

		private void breakAtEndOf(ActivityImpl step) {
			step.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) Breaker.this::end);
		}

	}

}
