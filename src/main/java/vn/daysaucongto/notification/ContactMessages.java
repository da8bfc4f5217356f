package vn.daysaucongto.notification;

import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.daysaucongto.platform.Phone;
import vn.daysaucongto.request.ContactCorrected;
import vn.daysaucongto.request.Requests;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells the old and the new number that the customer is reached another way now: whoever
 * did not ask for it calls at once. A warning, sent once; what counts is in the case
 * file.
 */
@Component
class ContactMessages {

	private static final Logger log = LoggerFactory.getLogger(ContactMessages.class);

	private final DirectMessages messages;

	private final Requests requests;

	private final TaskExecutor executor;

	ContactMessages(DirectMessages messages, Requests requests, @Qualifier("otpExecutor") TaskExecutor executor) {
		this.messages = messages;
		this.requests = requests;
		this.executor = executor;
	}

	@TransactionalEventListener
	void corrected(ContactCorrected event) {
		if (!event.oldPhone().equals(event.newPhone())) {
			this.executor.execute(() -> tell(event));
		}
	}

	private void tell(ContactCorrected event) {
		String unit = this.requests.get(event.code()).unit();
		Map<String, String> values = Map.of("request", event.code().value(), "phone", event.newPhone().masked());
		tell(event.oldPhone(), values, "LH-" + event.id() + "-1", event, unit);
		tell(event.newPhone(), values, "LH-" + event.id() + "-2", event, unit);
	}

	private void tell(Phone phone, Map<String, String> values, String key, ContactCorrected event, String unit) {
		DeliveryResult result = this.messages.send(phone, "notification.contact", values, key, event.code(), unit);
		if (result.outcome() != DeliveryOutcome.SENT) {
			log.warn("{}: {} {}", key, result.outcome(), result.detail());
		}
	}

}
