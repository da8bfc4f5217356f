package vn.daysaucongto.process.payment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.daysaucongto.payment.DueKind;
import vn.daysaucongto.payment.DueView;
import vn.daysaucongto.payment.Payments;
import vn.daysaucongto.platform.FieldProblem;
import vn.daysaucongto.platform.Vnd;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.task.Decision;
import vn.daysaucongto.process.task.TaskAction;
import vn.daysaucongto.process.task.TaskContext;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.Requests;

import org.springframework.stereotype.Component;

/** The customer pays at the counter what the contract costs more than was paid. */
@Component
class CollectExtraPaymentAction implements TaskAction<CollectExtraPaymentAction.Form> {

	private final Requests requests;

	private final Payments payments;

	private final Clock clock;

	CollectExtraPaymentAction(Requests requests, Payments payments, Clock clock) {
		this.requests = requests;
		this.payments = payments;
		this.clock = clock;
	}

	@Override
	public String taskKey() {
		return Process.Tasks.COLLECT_EXTRA_PAYMENT;
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
		this.payments.checkCounter(task.request(), DueKind.EXTRA, form.amount(), form.receiptNumber(),
				LocalDate.now(this.clock));
		return List.of();
	}

	@Override
	public Decision apply(TaskContext task, Form form) {
		this.payments.payAtCounter(task.request(), DueKind.EXTRA, form.amount(), form.receiptNumber(),
				LocalDate.now(this.clock), task.actor());
		return Decision.NONE;
	}

	/** The request and what is due. */
	record View(RequestView request, DueView due) {
	}

	/**
	 * What was paid.
	 *
	 * @param receiptNumber number of the paper receipt
	 */
	record Form(@NotNull(message = "payment.required") Vnd amount,
			@NotBlank(message = "payment.required") @Size(max = 40,
					message = "payment.text.long") String receiptNumber) {
	}

}
