package vn.daysaucongto.process.payment;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.daysaucongto.payment.RefundView;
import vn.daysaucongto.payment.Refunds;
import vn.daysaucongto.platform.FieldProblem;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.task.Decision;
import vn.daysaucongto.process.task.TaskAction;
import vn.daysaucongto.process.task.TaskContext;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.Requests;

import org.springframework.stereotype.Component;

/** The accountant pays back what a leader approved. */
@Component
class PayRefundAction implements TaskAction<PayRefundAction.Form> {

	private final Requests requests;

	private final Refunds refunds;

	PayRefundAction(Requests requests, Refunds refunds) {
		this.requests = requests;
		this.refunds = refunds;
	}

	@Override
	public String taskKey() {
		return Process.Tasks.PAY_REFUND;
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
		this.refunds.checkPayment(task.caseKey(), form.paidOn(), form.reference(), task.actor());
		return List.of();
	}

	@Override
	public Decision apply(TaskContext task, Form form) {
		this.refunds.paid(task.caseKey(), form.paidOn(), form.reference(), task.actor());
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
	 * How it was paid.
	 *
	 * @param reference number of the voucher
	 */
	record Form(@NotNull(message = "payment.required") LocalDate paidOn,
			@NotBlank(message = "payment.required") @Size(max = 60, message = "payment.text.long") String reference) {
	}

}
