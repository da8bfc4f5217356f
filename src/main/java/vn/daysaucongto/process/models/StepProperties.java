package vn.daysaucongto.process.models;

import java.util.Map;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** Extension properties of a step: what a process owner fills in in Modeler. */
public final class StepProperties {

	private StepProperties() {
	}

	/** Those of the step that runs now. */
	public static Map<String, String> of(DelegateExecution execution) {
		FlowElement step = execution.getBpmnModelElementInstance();
		return step.getChildElementsByType(ExtensionElements.class)
			.stream()
			.flatMap((extension) -> extension.getChildElementsByType(CamundaProperties.class).stream())
			.flatMap((properties) -> properties.getCamundaProperties().stream())
			.collect(Collectors.toMap(CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue));
	}

}
