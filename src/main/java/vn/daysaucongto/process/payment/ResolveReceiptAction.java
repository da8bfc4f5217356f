package vn.daysaucongto.process.payment;

import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.daysaucongto.payment.Refunds;
import vn.daysaucongto.payment.UnallocatedMoney;
import vn.daysaucongto.payment.UnallocatedView;
import vn.daysaucongto.platform.FieldProblem;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.task.Decision;
import vn.daysaucongto.process.task.TaskAction;
import vn.daysaucongto.process.task.TaskContext;

import org.springframework.stereotype.Component;

/** The accountant finds the place of money that no case took, or sends it back. */
@Component
class ResolveReceiptAction implements TaskAction<ResolveReceiptAction.Form> {

	private final UnallocatedMoney money;

	private final Refunds refunds;

	ResolveReceiptAction(UnallocatedMoney money, Refunds refunds) {
		this.money = money;
		this.refunds = refunds;
	}

	@Override
	public String taskKey() {
		return Process.Tasks.RESOLVE_RECEIPT;
	}

	@Override
	public Class<Form> formType() {
		return Form.class;
	}

	@Override
	public View view(TaskContext task) {
		return new View(this.money.get(task.caseKey()));
	}

	@Override
	public List<FieldProblem> check(TaskContext task, Form form) {
		if (form.receiptResolution() == ReceiptResolution.REFUND) {
			return List.of();
		}
		Optional<RequestCode> request = RequestCode.parse(form.requestCode());
		if (request.isEmpty()) {
			return List.of(FieldProblem.of("requestCode", "payment.allocate.code"));
		}
		this.money.checkAllocation(task.caseKey(), request.get(), task.actor());
		return List.of();
	}

	@Override
	public Decision apply(TaskContext task, Form form) {
		if (form.receiptResolution() == ReceiptResolution.ALLOCATE) {
			RequestCode request = RequestCode.parse(form.requestCode()).orElseThrow();
			this.money.allocate(task.caseKey(), request, task.actor());
		}
		else {
			this.refunds.ask(task.caseKey(), form.note(), task.actor());
		}
		return Decision.of(Process.Variables.RECEIPT_RESOLUTION, form.receiptResolution());
	}

	/** The money that looks for its place. */
	record View(UnallocatedView receipt) {
	}

	/**
	 * What the accountant found out.
	 *
	 * @param requestCode only when it belongs to a request
	 */
	record Form(@NotNull(message = "payment.required") ReceiptResolution receiptResolution, String requestCode,
			@Size(max = 1000, message = "payment.text.long") String note) {
	}

}
