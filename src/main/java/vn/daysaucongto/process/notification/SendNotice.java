package vn.daysaucongto.process.notification;

import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.daysaucongto.notification.NoticeOrder;
import vn.daysaucongto.notification.Notices;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.models.SameSet;
import vn.daysaucongto.process.models.StepProperties;

import org.springframework.stereotype.Component;

/**
 * Notes the notice that the step's properties order ({@code notice}, for one of the
 * process owner's own also {@code title} and {@code text}), and starts the process that
 * sends it: both or neither, and nothing goes out in this transaction.
 */
@Component(Process.Beans.SEND_NOTICE)
class SendNotice implements JavaDelegate {

	private final Notices notices;

	private final SameSet sameSet;

	SendNotice(Notices notices, SameSet sameSet) {
		this.notices = notices;
		this.sameSet = sameSet;
	}

	@Override
	public void execute(DelegateExecution execution) {
		Map<String, String> step = StepProperties.of(execution);
		NoticeOrder order = NoticeOrder.of(step.get("notice"), step.getOrDefault("title", ""),
				step.getOrDefault("text", ""));
		// money without a request (KT-…) belongs to nobody whom we know how to reach
		RequestCode.parse(execution.getProcessBusinessKey())
			.flatMap((code) -> this.notices.create(order, code))
			.ifPresent((id) -> start(id, order, execution));
	}

	private void start(String notice, NoticeOrder order, DelegateExecution execution) {
		String sending = this.sameSet.process(execution.getProcessDefinitionId(), Process.Definitions.GUI_THONG_BAO);
		execution.getProcessEngineServices()
			.getRuntimeService()
			.createProcessInstanceById(sending)
			.businessKey(notice)
			.setVariable(Process.Variables.UNIT, execution.getTenantId())
			.setVariable(Process.Variables.NOTICE_KIND, order.name())
			.execute();
	}

}
