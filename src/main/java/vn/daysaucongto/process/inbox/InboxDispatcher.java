package vn.daysaucongto.process.inbox;

import java.util.List;
import java.util.concurrent.RejectedExecutionException;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.daysaucongto.platform.CaseLog;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Decides when messages are delivered: right after the commit of the act, when a case
 * enters a wait, and by a sweep for whatever was missed. On other threads, because the
 * committing one still holds its connection.
 */
@Component
class InboxDispatcher {

	private static final Logger log = LoggerFactory.getLogger(InboxDispatcher.class);

	private static final int PAGE = 200;

	private final InboxDelivery delivery;

	private final InboxMessages messages;

	private final TaskExecutor executor;

	InboxDispatcher(InboxDelivery delivery, InboxMessages messages,
			@Qualifier("inboxExecutor") TaskExecutor inboxExecutor) {
		this.delivery = delivery;
		this.messages = messages;
		this.executor = inboxExecutor;
	}

	void deliverAfterCommit(Long id) {
		afterCommit(() -> deliver(id));
	}

	void deliverAfterCommit(String caseKey) {
		afterCommit(() -> this.messages.waitingFor(caseKey).forEach(this::deliver));
	}

	@Scheduled(fixedDelayString = "${app.inbox.sweep:PT5S}")
	void sweep() {
		long after = 0;
		List<Long> page;
		do {
			page = this.messages.waitingAfter(after, Limit.of(PAGE));
			page.forEach(this::deliver);
			after = page.isEmpty() ? after : page.get(page.size() - 1);
		}
		while (page.size() == PAGE);
	}

	private void deliver(Long id) {
		try {
			this.delivery.deliver(id);
		}
		catch (TransientDataAccessException | OptimisticLockingException ex) {
			log.info("Message {} met a concurrent change, the sweep tries again", id);
		}
		catch (RuntimeException ex) {
			log.error("Message {} was not delivered, the sweep tries again", id, ex);
		}
		finally {
			CaseLog.leave();
		}
	}

	private void afterCommit(Runnable task) {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				try {
					InboxDispatcher.this.executor.execute(task);
				}
				catch (RejectedExecutionException ex) {
					log.info("Inbox is busy, the sweep delivers");
				}
			}
		});
	}

}
