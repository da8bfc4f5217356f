package vn.daysaucongto.process.deadline;

import java.time.Clock;
import java.util.List;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.daysaucongto.platform.CaseLog;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Warns of due dates, as the system: no person may change a task's priority. A task that
 * slips to a page that was read, because others were completed, is seen by the next
 * sweep.
 */
@Component
class DeadlineSweep {

	private static final Logger log = LoggerFactory.getLogger(DeadlineSweep.class);

	private static final int PAGE = 200;

	private final DueTasks tasks;

	private final WarnOnce warnOnce;

	private final WarnedPeople people;

	private final WarningMail mail;

	private final Clock clock;

	DeadlineSweep(DueTasks tasks, WarnOnce warnOnce, WarnedPeople people, WarningMail mail, Clock clock) {
		this.tasks = tasks;
		this.warnOnce = warnOnce;
		this.people = people;
		this.mail = mail;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "${app.deadline.sweep:PT10M}", initialDelayString = "${app.deadline.sweep:PT10M}")
	void sweep() {
		List<Task> page;
		int first = 0;
		do {
			page = this.tasks.page(first, PAGE);
			this.tasks.warnings(page, this.clock.instant())
				.forEach((warning) -> CaseLog.during(warning.caseKey(), () -> warn(warning)));
			first += PAGE;
		}
		while (page.size() == PAGE);
	}

	private void warn(Warning warning) {
		try {
			if (this.warnOnce.isFirst(warning)) {
				log.warn("{}", warning);
				// after the commit: what was recorded is told once, or not at all
				this.mail.send(warning, this.people.of(warning));
			}
		}
		catch (OptimisticLockingException | DataIntegrityViolationException | NotFoundException ex) {
			log.info("{}: changed meanwhile, the next sweep looks again", warning);
		}
		catch (RuntimeException ex) {
			log.error("{}: nobody could be warned", warning, ex);
		}
	}

}
