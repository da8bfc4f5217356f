package vn.daysaucongto.process.notification;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import vn.daysaucongto.notification.NoticeKind;
import vn.daysaucongto.notification.Notices;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;

import org.springframework.stereotype.Component;

/**
 * Notes the notice that the step's property {@code notice} names, and starts the process
 * that sends it: both or neither, and nothing goes out in this transaction.
 */
@Component("sendNotice")
class SendNotice implements JavaDelegate {

	private final Notices notices;

	SendNotice(Notices notices) {
		this.notices = notices;
	}

	@Override
	public void execute(DelegateExecution execution) {
		NoticeKind kind = kind(execution);
		// money without a request (KT-…) belongs to nobody whom we know how to reach
		RequestCode.parse(execution.getProcessBusinessKey())
			.flatMap((code) -> this.notices.create(kind, code))
			.ifPresent((id) -> start(id, kind, execution));
	}

	private static NoticeKind kind(DelegateExecution execution) {
		return execution.getBpmnModelElementInstance()
			.getExtensionElements()
			.getElementsQuery()
			.filterByType(CamundaProperties.class)
			.singleResult()
			.getCamundaProperties()
			.stream()
			.filter((property) -> "notice".equals(property.getCamundaName()))
			.map(CamundaProperty::getCamundaValue)
			.map(NoticeKind::valueOf)
			.findFirst()
			.orElseThrow();
	}

	private static void start(String notice, NoticeKind kind, DelegateExecution execution) {
		RuntimeService runtime = execution.getProcessEngineServices().getRuntimeService();
		runtime.createProcessInstanceByKey(Process.Definitions.GUI_THONG_BAO)
			.processDefinitionWithoutTenantId()
			.businessKey(notice)
			.setVariable(Process.Variables.UNIT, execution.getTenantId())
			.setVariable(Process.Variables.NOTICE_KIND, kind.name())
			.execute();
	}

}
