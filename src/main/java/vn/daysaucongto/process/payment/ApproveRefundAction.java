package vn.daysaucongto.process.payment;

import java.util.List;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import vn.daysaucongto.payment.RefundView;
import vn.daysaucongto.payment.Refunds;
import vn.daysaucongto.platform.FieldProblem;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.platform.Vnd;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.task.Decision;
import vn.daysaucongto.process.task.TaskAction;
import vn.daysaucongto.process.task.TaskContext;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.Requests;

import org.springframework.stereotype.Component;

/** A leader agrees that money goes back, of a request or of money without a place. */
@Component
class ApproveRefundAction implements TaskAction<ApproveRefundAction.Form> {

	private final Requests requests;

	private final Refunds refunds;

	ApproveRefundAction(Requests requests, Refunds refunds) {
		this.requests = requests;
		this.refunds = refunds;
	}

	@Override
	public String taskKey() {
		return Process.Tasks.APPROVE_REFUND;
	}

	@Override
	public Class<Form> formType() {
		return Form.class;
	}

	@Override
	public View view(TaskContext task) {
		return new View(RequestCode.parse(task.caseKey()).flatMap(this.requests::find).orElse(null),
				this.refunds.current(task.caseKey()));
	}

	@Override
	public List<FieldProblem> check(TaskContext task, Form form) {
		this.refunds.checkApproval(task.caseKey(), form.retained(), form.retainedReason(), task.actor());
		return List.of();
	}

	@Override
	public Decision apply(TaskContext task, Form form) {
		this.refunds.approve(task.caseKey(), form.retained(), form.retainedReason(), form.note(), task.actor());
		return Decision.NONE;
	}

	/**
	 * What goes back.
	 *
	 * @param request null for money that belongs to none
	 */
	record View(RequestView request, RefundView refund) {
	}

	/**
	 * What the leader fills in.
	 *
	 * @param retained what is kept, or null
	 */
	record Form(@AssertTrue(message = "payment.refund.approved") boolean approved, Vnd retained,
			@Size(max = 1000, message = "payment.text.long") String retainedReason,
			@Size(max = 1000, message = "payment.text.long") String note) {
	}

}
