package vn.daysaucongto.process.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.daysaucongto.process.task.Decision;
import vn.daysaucongto.process.task.TaskAction;
import vn.daysaucongto.process.task.TaskContext;
import vn.daysaucongto.request.CancellationDecision;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.Requests;

import org.springframework.stereotype.Component;

/**
 * Leaders decide whether a customer may cancel although construction has begun. A yes
 * comes back to the case as the message CancellationApproved.
 */
@Component
class DecideCancellationAction implements TaskAction<DecideCancellationAction.Form> {

	private final Requests requests;

	DecideCancellationAction(Requests requests) {
		this.requests = requests;
	}

	@Override
	public String taskKey() {
		return "DecideCancellation";
	}

	@Override
	public Class<Form> formType() {
		return Form.class;
	}

	@Override
	public View view(TaskContext task) {
		return new View(this.requests.get(task.request()));
	}

	@Override
	public Decision apply(TaskContext task, Form form) {
		this.requests.decideCancellation(task.request(), form.cancellation(), form.answer(), task.actor());
		return Decision.of("cancellation", form.cancellation());
	}

	/**
	 * What leaders see: the request with the customer's reason and since when it is
	 * built.
	 */
	record View(RequestView request) {
	}

	/**
	 * What leaders fill in.
	 *
	 * @param answer the reason that the customer is told
	 */
	record Form(@NotNull(message = "request.cancel.decision.required") CancellationDecision cancellation,
			@NotBlank(message = "request.cancel.answer.required") @Size(max = 1000,
					message = "request.cancel.answer.long") String answer) {
	}

}
