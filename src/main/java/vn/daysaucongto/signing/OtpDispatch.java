package vn.daysaucongto.signing;

import java.util.concurrent.RejectedExecutionException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes codes out after the commit, on a thread of its own: how long an answer takes does
 * not tell whether there was a phone to send to.
 */
@Component
class OtpDispatch {

	private static final Logger log = LoggerFactory.getLogger(OtpDispatch.class);

	private final ObjectProvider<OtpSender> sender;

	private final TaskExecutor executor;

	OtpDispatch(ObjectProvider<OtpSender> sender, @Qualifier("otpExecutor") TaskExecutor executor) {
		this.sender = sender;
		this.executor = executor;
	}

	void afterCommit(OtpSender.Message message) {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				try {
					OtpDispatch.this.executor.execute(() -> send(message));
				}
				catch (RejectedExecutionException ex) {
					// the challenge is committed; the customer asks for another code
					log.error("{} was not sent: too many are waiting", message);
				}
			}
		});
	}

	private void send(OtpSender.Message message) {
		try {
			this.sender.getObject().send(message);
		}
		catch (RuntimeException ex) {
			// the customer sees nothing arrive and asks for another code
			log.error("{} was not sent", message, ex);
		}
	}

}
