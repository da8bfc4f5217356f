package vn.daysaucongto.process.inbox;

import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.daysaucongto.platform.CaseLog;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells the log which acts from outside have found no case for long. */
@Component
class InboxAlarm {

	private static final Logger log = LoggerFactory.getLogger(InboxAlarm.class);

	private static final Duration OLD = Duration.ofHours(1);

	/** One line each is enough to see what is wrong; a flood would hide it. */
	private static final PageRequest OLDEST = PageRequest.ofSize(20);

	private final WaitingMessages messages;

	InboxAlarm(WaitingMessages messages) {
		this.messages = messages;
	}

	@Scheduled(fixedDelayString = "${app.inbox.alarm:PT10M}", initialDelayString = "${app.inbox.alarm:PT10M}")
	void ring() {
		Page<WaitingMessage> old = this.messages.longerThan(OLD, OLDEST);
		if (!old.isEmpty()) {
			log.warn("{} messages from outside have waited for a case for more than {}, the oldest of them:",
					old.getTotalElements(), OLD);
			old.forEach((message) -> CaseLog.during(message.caseKey(), () -> log.warn("Waiting: {}", message)));
		}
	}

}
