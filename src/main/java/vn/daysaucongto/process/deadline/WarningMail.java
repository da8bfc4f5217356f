package vn.daysaucongto.process.deadline;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.camunda.bpm.engine.identity.User;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.daysaucongto.notification.ChannelSender;
import vn.daysaucongto.notification.DeliveryOutcome;
import vn.daysaucongto.notification.DeliveryResult;
import vn.daysaucongto.notification.OutgoingMessage;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.request.ContactChannel;
import vn.daysaucongto.workcalendar.WorkCalendar;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Warns by e-mail where there is a mail server. A letter names a task and a case, nothing
 * of the customer.
 */
@Component
class WarningMail {

	private static final Logger log = LoggerFactory.getLogger(WarningMail.class);

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy")
		.withZone(WorkCalendar.ZONE);

	private final Optional<ChannelSender> sender;

	private final MessageSource messages;

	WarningMail(List<ChannelSender> senders, MessageSource messages) {
		this.sender = senders.stream().filter((sender) -> sender.channel() == ContactChannel.EMAIL).findFirst();
		this.messages = messages;
	}

	void send(Warning warning, List<User> people) {
		this.sender.ifPresent((mail) -> people.forEach((user) -> {
			DeliveryResult result = mail.send(letter(warning, user));
			if (result.outcome() != DeliveryOutcome.SENT) {
				// not sent again: priority and log tell it, too
				log.warn("{}: no e-mail to {}, {} {}", warning, user.getId(), result.outcome(), result.detail());
			}
		}));
	}

	private OutgoingMessage letter(Warning warning, User user) {
		String key = warning.task().getId() + "/" + warning.level() + "/" + user.getId();
		RequestCode request = RequestCode.parse(warning.caseKey()).orElse(null);
		String text = text("text", warning);
		String html = "<p>" + HtmlUtils.htmlEscape(text, "UTF-8") + "</p>";
		return new OutgoingMessage(key, request, warning.task().getTenantId(), null, user.getEmail(),
				text("title", warning), text, html, List.of());
	}

	private String text(String part, Warning warning) {
		// the name says which case it is about
		Object[] facts = { warning.task().getName(), TIME.format(warning.task().getDueDate().toInstant()) };
		return this.messages.getMessage("process.deadline." + part + "." + warning.level(), facts, VIETNAMESE);
	}

}
