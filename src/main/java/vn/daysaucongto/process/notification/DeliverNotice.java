package vn.daysaucongto.process.notification;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.daysaucongto.notification.ChannelPlan;
import vn.daysaucongto.notification.Deliveries;

import vn.daysaucongto.process.Process;

import org.springframework.stereotype.Component;

/** Takes a notice through its next channel, and says where it goes from there. */
@Component(Process.Beans.DELIVER_NOTICE)
class DeliverNotice implements JavaDelegate {

	private final Deliveries deliveries;

	DeliverNotice(Deliveries deliveries) {
		this.deliveries = deliveries;
	}

	@Override
	public void execute(DelegateExecution execution) {
		ChannelPlan plan = ChannelPlan.of((String) execution.getVariable("channels"),
				(String) execution.getVariable("mode"));
		execution.setVariable("delivery", this.deliveries.deliver(execution.getProcessBusinessKey(), plan).name());
	}

}
