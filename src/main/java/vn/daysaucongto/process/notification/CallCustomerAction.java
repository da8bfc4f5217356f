package vn.daysaucongto.process.notification;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.daysaucongto.notification.CallResult;
import vn.daysaucongto.notification.DeliveryView;
import vn.daysaucongto.notification.NoticeKind;
import vn.daysaucongto.notification.NoticeView;
import vn.daysaucongto.notification.Notices;
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
		return "CallCustomer";
	}

	@Override
	public Class<Form> formType() {
		return Form.class;
	}

	@Override
	public View view(TaskContext task) {
		NoticeView notice = this.notices.get(task.caseKey());
		RequestView request = this.requests.get(notice.request());
		return new View(notice.request().value(), request.customerName(), request.phone().national(), request.email(),
				request.fullAddress(), notice.kind(), this.notices.title(notice.kind()),
				this.notices.spokenText(notice.id()).orElse(null), this.notices.deliveries(notice.id()));
	}

	@Override
	public Decision apply(TaskContext task, Form form) {
		this.notices.called(task.caseKey(), form.result(), form.note(), task.actor());
		return Decision.NONE;
	}

	/**
	 * Whom to call and what to say.
	 *
	 * @param phone as it is dialled
	 * @param text what to tell, or null when it was overtaken meanwhile
	 * @param deliveries what was tried before
	 */
	record View(String request, String customerName, String phone, String email, String address, NoticeKind kind,
			String title, String text, List<DeliveryView> deliveries) {
	}

	/**
	 * What came of the call.
	 */
	record Form(@NotNull(message = "notification.call.result.required") CallResult result,
			@NotBlank(message = "notification.call.note.required") @Size(max = 1000,
					message = "notification.call.note.long") String note) {
	}

}
