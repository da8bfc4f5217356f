package vn.daysaucongto.process.payment;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.daysaucongto.payment.DueKind;
import vn.daysaucongto.payment.DueView;
import vn.daysaucongto.payment.Payments;
import vn.daysaucongto.platform.FieldProblem;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.task.Decision;
import vn.daysaucongto.process.task.TaskAction;
import vn.daysaucongto.process.task.TaskContext;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.Requests;

import org.springframework.stereotype.Component;

/** The extra amount was not paid in time: a leader waits on or gives it up. */
@Component
class DecideExtraUnpaidAction implements TaskAction<DecideExtraUnpaidAction.Form> {

	private final Requests requests;

	private final Payments payments;

	DecideExtraUnpaidAction(Requests requests, Payments payments) {
		this.requests = requests;
		this.payments = payments;
	}

	@Override
	public String taskKey() {
		return Process.Tasks.DECIDE_EXTRA_UNPAID;
	}

	@Override
	public Class<Form> formType() {
		return Form.class;
	}

	@Override
	public View view(TaskContext task) {
		return new View(this.requests.get(task.request()),
				this.payments.due(task.request(), DueKind.EXTRA).orElseThrow());
	}

	@Override
	public List<FieldProblem> check(TaskContext task, Form form) {
		if (form.extraUnpaid() == ExtraUnpaidDecision.WRITE_OFF) {
			this.payments.checkWriteOff(task.request());
		}
		return List.of();
	}

	@Override
	public Decision apply(TaskContext task, Form form) {
		if (form.extraUnpaid() == ExtraUnpaidDecision.WRITE_OFF) {
			this.payments.writeOff(task.request(), form.reason(), task.actor());
		}
		return Decision.of(Process.Variables.EXTRA_UNPAID, form.extraUnpaid());
	}

	/** The request and what is due. */
	record View(RequestView request, DueView due) {
	}

	/** What the leader decides, and why. */
	record Form(@NotNull(message = "payment.required") ExtraUnpaidDecision extraUnpaid,
			@NotBlank(message = "payment.required") @Size(max = 500, message = "payment.text.long") String reason) {
	}

}
