package vn.daysaucongto.process.notification;

import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.daysaucongto.notification.CallResult;
import vn.daysaucongto.notification.DeliveryOutcome;
import vn.daysaucongto.notification.DeliveryView;
import vn.daysaucongto.notification.NoticeView;
import vn.daysaucongto.notification.Notices;
import vn.daysaucongto.platform.FieldProblem;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.task.Decision;
import vn.daysaucongto.process.task.TaskAction;
import vn.daysaucongto.process.task.TaskContext;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.Requests;

import org.springframework.stereotype.Component;

/** No channel worked: customer care calls the customer and notes what came of it. */
@Component
class CallCustomerAction implements TaskAction<CallCustomerAction.Form> {

	private final Notices notices;

	private final Requests requests;

	CallCustomerAction(Notices notices, Requests requests) {
		this.notices = notices;
		this.requests = requests;
	}

	@Override
	public String taskKey() {
		return Process.Tasks.CALL_CUSTOMER;
	}

	@Override
	public Class<Form> formType() {
		return Form.class;
	}

	@Override
	public View view(TaskContext task) {
		NoticeView notice = this.notices.get(task.caseKey());
		return new View(this.requests.get(notice.request()), new ToTell(this.notices.title(notice),
				this.notices.spokenText(notice.id()).orElse(null), attempts(notice.id())));
	}

	/** What lies on the portal, unasked for, is no attempt. */
	private List<DeliveryView> attempts(String notice) {
		return this.notices.deliveries(notice)
			.stream()
			.filter((delivery) -> delivery.outcome() != DeliveryOutcome.SENT)
			.toList();
	}

	@Override
	public List<FieldProblem> check(TaskContext task, Form form) {
		return this.notices.checkCall(task.caseKey(), form.result(), form.note());
	}

	@Override
	public Decision apply(TaskContext task, Form form) {
		this.notices.called(task.caseKey(), form.result(), form.note(), task.actor());
		return Decision.NONE;
	}

	/**
	 * Whom to call and what to say.
	 */
	record View(RequestView request, ToTell notice) {
	}

	/**
	 * What to say.
	 *
	 * @param text null when it was overtaken meanwhile
	 * @param attempts what was tried before
	 */
	record ToTell(String title, String text, List<DeliveryView> attempts) {
	}

	/**
	 * What came of the call.
	 */
	record Form(@NotNull(message = "notification.call.result.required") CallResult result,
			@Size(max = 1000, message = "notification.call.note.long") String note) {
	}

}
